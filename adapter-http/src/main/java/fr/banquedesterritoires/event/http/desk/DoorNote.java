package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.attendance.CheckInOutcome;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the page of the door says was done. Why something was not, the person's line says. */
enum DoorNote {
  /** They are noted as present. */
  CHECKED_IN,
  /** They no longer are. */
  UNDONE,
  /** Nothing was noted. */
  REFUSED,
  /** Nobody noted that they came, so that nothing can be certified. */
  NOT_PRESENT;

  static final String PARAMETER = "fait";

  static Optional<DoorNote> in(Context ctx) {
    return Asked.word(ctx, PARAMETER, DoorNote.class);
  }

  static DoorNote of(CheckInOutcome outcome) {
    return switch (outcome) {
      case CheckInOutcome.Noted noted ->
          noted.event().kind() == DoorEvent.Kind.UNDO ? UNDONE : CHECKED_IN;
      case CheckInOutcome.Known known -> known.arrived().isPresent() ? CHECKED_IN : UNDONE;
      case CheckInOutcome.NoSeat no -> REFUSED;
      case CheckInOutcome.NotYet no -> REFUSED;
      case CheckInOutcome.TooLate no -> REFUSED;
      case CheckInOutcome.NoSuchHalf no -> REFUSED;
      case CheckInOutcome.DayCancelled no -> REFUSED;
      case CheckInOutcome.NoSuchDay no -> REFUSED;
      case CheckInOutcome.UnknownRegistration no -> REFUSED;
    };
  }

  /** Why nothing was noted, in words; empty if it was. */
  static Optional<String> refusal(CheckInOutcome outcome, Texts texts) {
    return switch (outcome) {
      case CheckInOutcome.Noted noted -> Optional.empty();
      case CheckInOutcome.Known known -> Optional.empty();
      case CheckInOutcome.NoSeat no -> Optional.of(texts.name(no.mend()));
      case CheckInOutcome.NotYet no ->
          Optional.of(texts.say("door.not-yet", date(no.opens(), texts)));
      case CheckInOutcome.TooLate no -> Optional.of(texts.say("door.too-late"));
      case CheckInOutcome.NoSuchHalf no -> Optional.of(texts.say("door.no-such-half"));
      case CheckInOutcome.DayCancelled no -> Optional.of(texts.say("enter.cancelled"));
      case CheckInOutcome.NoSuchDay no -> Optional.of(texts.say("enter.draft"));
      case CheckInOutcome.UnknownRegistration no -> Optional.of(texts.say("door.unknown"));
    };
  }

  String code() {
    return Codes.of(this);
  }

  /** The date that begins at an instant, in whatever zone: noon of it has that date in UTC. */
  private static String date(Instant begins, Texts texts) {
    Instant noon = begins.plus(Duration.ofHours(12));
    return texts.dates().date(LocalDate.ofInstant(noon, ZoneOffset.UTC));
  }
}
