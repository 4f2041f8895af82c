package fr.banquedesterritoires.event.application.attendance;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Notes who comes in at the door of a day. The journal says which clerk noted it. */
public final class CheckPeopleIn {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final Supplier<RegistrationId> ids;

  /** On a store, a clock and a source of unique ids. */
  public CheckPeopleIn(UnitOfWork unitOfWork, InstantSource clock, Supplier<RegistrationId> ids) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.ids = ids;
  }

  /** Notes what a clerk does at the desk now, whatever instant the event bears. */
  public CheckInOutcome now(Permit permit, EventDayId day, DoorEvent event) {
    return atTheDoor(permit, day, door -> door.done(event));
  }

  /**
   * Notes what happened while the network was away. Telling it again changes nothing, and neither
   * does the order in which telephones tell it.
   */
  public CheckInOutcome later(Permit permit, EventDayId day, DoorEvent event) {
    return atTheDoor(permit, day, door -> door.reported(event));
  }

  /**
   * Gives a seat to somebody who stands at the door without one, and checks them in. Where the
   * organiser says yes to each registration, only who may change people can.
   */
  public CheckInOutcome seat(Permit permit, EventDayId day, DoorEvent event) {
    boolean organiser = permit.alsoAllows(Task.CHANGE_PEOPLE);
    return atTheDoor(permit, day, door -> door.seat(event, organiser));
  }

  /**
   * Signs up somebody who walks in, and checks them in. Whoever is on the list under their address
   * is that person; nobody is put in line at the door.
   *
   * @param event names the check-in, so that a repeat counts once
   * @param notice the information notice that the clerk had before them, where that is known
   */
  public WalkInOutcome walkIn(
      Permit permit,
      EventDayId day,
      UUID event,
      HalfDay half,
      Participant participant,
      Wishes wishes,
      Locale language,
      Optional<NoticeVersion> notice) {
    SignUp signUp = new SignUp(ids.get(), participant, wishes, language, notice);
    boolean organiser = permit.alsoAllows(Task.CHANGE_PEOPLE);
    return open(permit, day, door -> door.walkIn(signUp, event, half, organiser))
        .orElseGet(() -> new WalkInOutcome.OnTheList(new CheckInOutcome.NoSuchDay()));
  }

  private CheckInOutcome atTheDoor(
      Permit permit, EventDayId day, Function<OpenDoor, CheckInOutcome> work) {
    return open(permit, day, work).orElseGet(CheckInOutcome.NoSuchDay::new);
  }

  private <O> Optional<O> open(Permit permit, EventDayId day, Function<OpenDoor, O> work) {
    permit.require(Task.CHECK_IN);
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day, books -> books.day().map(of -> work.apply(new OpenDoor(books, of, now, permit.by()))));
  }
}
