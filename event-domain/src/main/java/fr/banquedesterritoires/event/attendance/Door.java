package fr.banquedesterritoires.event.attendance;

import fr.banquedesterritoires.event.attendance.CheckInOutcome.Mend;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.StateKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * L'accueil: the door of one day at one instant. It opens when the date begins, so that whoever
 * comes early is welcome, and what happened is taken down as long as private links last, so that a
 * signed sheet can be copied out after the day.
 *
 * @param day the day
 * @param seats its counts
 * @param now the instant of every decision made here
 */
public record Door(EventDay day, Seats seats, Instant now) {

  /** The first instant at which somebody can be checked in. */
  public static Instant opens(EventDay day) {
    return day.date().atStartOfDay(day.zone()).toInstant();
  }

  /**
   * Decides about something that happened at the door, now or while the network was away. What is
   * said to happen later than now happens now.
   *
   * @param event what happened
   * @param whose the registration it names, if there is one
   * @param known all that is known to have happened at the door with this registration
   */
  public CheckInOutcome reported(
      DoorEvent event, Optional<Registration> whose, List<DoorEvent> known) {
    return decide(event.at().isAfter(now) ? event.movedTo(now) : event, whose, known);
  }

  /**
   * Decides about something that is done at the desk now. It happens after all that is known of
   * that half-day: whoever does it sees what is known, and means to change it.
   */
  public CheckInOutcome done(DoorEvent event, Optional<Registration> whose, List<DoorEvent> known) {
    Instant afterAll =
        known.stream()
            .filter(other -> other.half() == event.half() && !other.id().equals(event.id()))
            .map(other -> other.at().plus(1, ChronoUnit.MICROS))
            .max(Instant::compareTo)
            .filter(now::isBefore)
            .orElse(now);
    return decide(event.movedTo(afterAll), whose, known);
  }

  private CheckInOutcome decide(
      DoorEvent event, Optional<Registration> whose, List<DoorEvent> known) {
    Optional<CheckInOutcome> closed = closed(event.half());
    if (closed.isPresent()) {
      return closed.get();
    }
    if (whose.isEmpty()) {
      return new CheckInOutcome.UnknownRegistration();
    }
    return event.at().isBefore(opens(day))
        ? new CheckInOutcome.NotYet(opens(day))
        : note(event, whose.get(), known);
  }

  private CheckInOutcome note(DoorEvent event, Registration whose, List<DoorEvent> known) {
    Optional<Instant> before = arrival(known, event);
    if (known.stream().anyMatch(other -> other.id().equals(event.id()))) {
      return new CheckInOutcome.Known(whose, before);
    }
    if (event.kind() == DoorEvent.Kind.CHECK_IN && !whose.isConfirmed()) {
      return new CheckInOutcome.NoSeat(whose, mend(whose));
    }
    List<DoorEvent> all = Stream.concat(known.stream(), Stream.of(event)).toList();
    return new CheckInOutcome.Noted(whose, event, before, arrival(all, event));
  }

  /** What can be done for somebody who holds no seat. */
  public Mend mend(Registration whose) {
    if (StateKind.of(whose.state()) == StateKind.REFUSED || !now.isBefore(day.ends())) {
      return Mend.NOTHING;
    }
    if (!whose.state().holdsSeat() && day.registration().seatsLeft(seats.held()) == 0) {
      return Mend.RAISE_CAPACITY;
    }
    return day.registration().approval() && whose.approvedAt().isEmpty()
        ? Mend.ASK_ORGANISER
        : Mend.SEAT_THEM;
  }

  /** Why nobody can be checked in now for a half-day; empty if people can be. */
  public Optional<CheckInOutcome> closed(HalfDay half) {
    if (day.publication() != Publication.PUBLISHED) {
      return Optional.of(
          day.isPublic() ? new CheckInOutcome.DayCancelled() : new CheckInOutcome.NoSuchDay());
    }
    if (!now.isBefore(day.linksExpire())) {
      return Optional.of(new CheckInOutcome.TooLate(day.linksExpire()));
    }
    if (now.isBefore(opens(day))) {
      return Optional.of(new CheckInOutcome.NotYet(opens(day)));
    }
    return HalfDay.of(day).contains(half)
        ? Optional.empty()
        : Optional.of(new CheckInOutcome.NoSuchHalf(half));
  }

  private static Optional<Instant> arrival(List<DoorEvent> events, DoorEvent event) {
    return Attendance.of(events).arrival(event.registration(), event.half());
  }
}
