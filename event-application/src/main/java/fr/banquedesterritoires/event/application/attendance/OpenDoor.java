package fr.banquedesterritoires.event.application.attendance;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.CheckInOutcome.Mend;
import fr.banquedesterritoires.event.attendance.Door;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.SignUp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The door of a day and its books, held by one clerk within a unit of work. */
record OpenDoor(DayBooks books, EventDay day, Instant now, ClerkId by) {

  CheckInOutcome done(DoorEvent event) {
    return kept(
        door()
            .done(
                event,
                books.registration(event.registration()),
                books.atTheDoor(event.registration())));
  }

  CheckInOutcome reported(DoorEvent event) {
    return kept(
        door()
            .reported(
                event,
                books.registration(event.registration()),
                books.atTheDoor(event.registration())));
  }

  CheckInOutcome seat(DoorEvent event, boolean organiser) {
    CheckInOutcome plain = done(event);
    if (plain instanceof CheckInOutcome.NoSeat no && mends(no.mend(), organiser)) {
      books.keep(desk().seatAtTheDoor(no.registration()).by(by));
      return done(event);
    }
    return plain;
  }

  WalkInOutcome walkIn(SignUp signUp, UUID event, HalfDay half, boolean organiser) {
    Optional<CheckInOutcome> closed = door().closed(half);
    if (closed.isPresent()) {
      return new WalkInOutcome.OnTheList(closed.get());
    }
    Optional<Registration> known = books.under(signUp.participant().email());
    if (known.isPresent()) {
      return checkedIn(known.get(), event, half, organiser);
    }
    if (day.registration().approval() && !organiser) {
      return new WalkInOutcome.AskOrganiser();
    }
    SignUpOutcome signedUp = books.keep(desk().walkIn(signUp).by(by));
    return signedUp instanceof SignUpOutcome.Accepted accepted
        ? checkedIn(accepted.registration(), event, half, organiser)
        : new WalkInOutcome.NotSignedUp(signedUp);
  }

  private WalkInOutcome checkedIn(Registration whose, UUID event, HalfDay half, boolean organiser) {
    DoorEvent arrival = new DoorEvent(event, DoorEvent.Kind.CHECK_IN, whose.id(), half, now);
    return new WalkInOutcome.OnTheList(seat(arrival, organiser));
  }

  private static boolean mends(Mend mend, boolean organiser) {
    return mend == Mend.SEAT_THEM || (mend == Mend.ASK_ORGANISER && organiser);
  }

  private CheckInOutcome kept(CheckInOutcome outcome) {
    if (outcome instanceof CheckInOutcome.Noted noted) {
      DoorEvent event = noted.event();
      books.keep(event);
      EntryKind kind =
          switch (event.kind()) {
            case CHECK_IN -> EntryKind.CHECKED_IN;
            case UNDO -> EntryKind.CHECK_IN_UNDONE;
          };
      books.append(JournalEntry.about(kind, day.id(), event.registration(), event.at()).by(by));
    }
    return outcome;
  }

  private Door door() {
    return new Door(day, books.seats(), now);
  }

  private RegistrationDesk desk() {
    return new RegistrationDesk(day, books.seats(), now);
  }
}
