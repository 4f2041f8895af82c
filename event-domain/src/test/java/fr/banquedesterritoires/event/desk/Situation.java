package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.sample.Days;
import java.time.Instant;
import java.util.OptionalInt;

/** The situations in which somebody can come to the desk. */
enum Situation {
  DRAFT,
  DAY_CANCELLED,
  NOT_YET_OPEN,
  CLOSED,
  JUST_OPENED,
  ABOUT_TO_CLOSE,
  LAST_SEAT,
  UNLIMITED,
  APPROVAL,
  TAKEN_WITH_LINE,
  TAKEN_WITHOUT_LINE,
  SEAT_FREE_BUT_OTHERS_WAIT;

  RegistrationDesk desk() {
    return new RegistrationDesk(day(), seats(), now());
  }

  Availability availability() {
    return Availability.of(day(), seats(), now());
  }

  private EventDay day() {
    return switch (this) {
      case DRAFT -> Days.in(Publication.DRAFT);
      case DAY_CANCELLED -> Days.in(Publication.CANCELLED);
      case UNLIMITED -> Days.under(Days.policy(OptionalInt.empty(), false, false));
      case APPROVAL -> Days.under(Days.policy(OptionalInt.of(2), true, true));
      case TAKEN_WITHOUT_LINE -> Days.under(Days.policy(OptionalInt.of(2), false, false));
      case NOT_YET_OPEN,
          CLOSED,
          JUST_OPENED,
          ABOUT_TO_CLOSE,
          LAST_SEAT,
          TAKEN_WITH_LINE,
          SEAT_FREE_BUT_OTHERS_WAIT ->
          Days.withSeats(2);
    };
  }

  private Seats seats() {
    return switch (this) {
      case DRAFT, DAY_CANCELLED, NOT_YET_OPEN, CLOSED, JUST_OPENED, ABOUT_TO_CLOSE ->
          new Seats(0, 0, 9);
      case LAST_SEAT, APPROVAL -> new Seats(1, 0, 9);
      case UNLIMITED -> new Seats(1_000_000, 0, 9);
      case TAKEN_WITH_LINE -> new Seats(2, 3, 9);
      case TAKEN_WITHOUT_LINE -> new Seats(2, 0, 9);
      case SEAT_FREE_BUT_OTHERS_WAIT -> new Seats(1, 3, 9);
    };
  }

  private Instant now() {
    return switch (this) {
      case NOT_YET_OPEN -> Days.OPENS.minusNanos(1);
      case CLOSED -> Days.CLOSES;
      case JUST_OPENED -> Days.OPENS;
      case ABOUT_TO_CLOSE -> Days.CLOSES.minusNanos(1);
      case DRAFT,
          DAY_CANCELLED,
          LAST_SEAT,
          UNLIMITED,
          APPROVAL,
          TAKEN_WITH_LINE,
          TAKEN_WITHOUT_LINE,
          SEAT_FREE_BUT_OTHERS_WAIT ->
          Days.DURING;
    };
  }
}
