package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.attendance.WatchDoor.Watch;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.StateKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The door of a day.
 *
 * @param desk around it
 * @param path where it is
 * @param half the half-day that people are counted for
 * @param halves all of the day
 * @param present how many are there
 * @param expected how many hold their seat
 * @param note what has just been done, if anything
 * @param closed why nobody can be checked in now, if nobody can
 * @param words what was looked for
 * @param person who is asked for by name or code
 * @param read whether it was by code
 * @param rows those who were found
 * @param more whether there are more than are shown
 */
record DoorView(
    DeskFrame desk,
    String path,
    Half half,
    List<Half> halves,
    int present,
    int expected,
    Optional<String> note,
    Optional<String> closed,
    String words,
    Optional<Row> person,
    boolean read,
    List<Row> rows,
    boolean more) {

  static final String TEMPLATE = "desk/door.jte";

  /** A half-day: its code, what it is called, and whether it is the one the page is about. */
  record Half(String code, String label, boolean current) {}

  /**
   * One person at the door.
   *
   * @param id names the registration
   * @param name family name first
   * @param about organisation
   * @param state where the registration stands
   * @param tone the style sheet's word for its colour
   * @param since when they arrived, if they did
   * @param canCheckIn whether they have their seat
   * @param mend what can be done where they have none
   * @param canSeat whether it is to give them one
   * @param event names what a button does, so that a double click counts once
   */
  record Row(
      String id,
      String name,
      String about,
      String state,
      String tone,
      Optional<String> since,
      boolean canCheckIn,
      Optional<String> mend,
      boolean canSeat,
      String event) {}

  /** Rows of people as they stand at a door. */
  record Rows(Watch watch, HalfDay half, boolean organiser, Texts texts, Supplier<String> events) {

    Row of(Registration one) {
      StateKind state = StateKind.of(one.state());
      Optional<Instant> arrived = watch.attendance().arrival(one.id(), half);
      boolean open = watch.closed().isEmpty();
      boolean seated = one.isConfirmed();
      var mend = watch.door().mend(one);
      return new Row(
          one.id().toString(),
          one.participant().familyName() + " " + one.participant().givenName(),
          one.participant().organisation().name(),
          texts.name(state),
          Tone.of(state),
          arrived.map(
              at ->
                  texts.say(
                      "door.since",
                      texts.dates().time(at.atZone(watch.day().zone()).toLocalTime()))),
          open && seated,
          seated || arrived.isPresent() ? Optional.empty() : Optional.of(texts.name(mend)),
          open
              && !seated
              && switch (mend) {
                case SEAT_THEM -> true;
                case ASK_ORGANISER -> organiser;
                case RAISE_CAPACITY, NOTHING -> false;
              },
          events.get());
    }
  }

  static List<Half> halves(Watch watch, HalfDay current, Texts texts) {
    return HalfDay.of(watch.day()).stream()
        .map(half -> half(half, half == current, texts))
        .toList();
  }

  static Half half(HalfDay half, boolean current, Texts texts) {
    return new Half(Codes.of(half), texts.name(half), current);
  }

  /** Where a script of the page finds what it needs. */
  String at(String template) {
    return path + template;
  }
}
