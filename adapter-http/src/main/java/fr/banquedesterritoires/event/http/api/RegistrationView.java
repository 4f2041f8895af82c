package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown.Found;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/** A registration as its holder is shown it, on the wire. */
record RegistrationView(
    DaySummary day,
    String state,
    OffsetDateTime since,
    Optional<OffsetDateTime> offeredUntil,
    OptionalInt placeInLine,
    String givenName,
    String familyName,
    String email,
    String role,
    String organisation,
    Optional<String> organisationKind,
    Optional<String> territory,
    boolean lunch,
    Optional<String> diet,
    Optional<String> accessNeeds,
    Optional<String> expectations,
    VenueView venue) {

  static RegistrationView from(Found found) {
    Registration registration = found.registration();
    Participant participant = registration.participant();
    Wishes wishes = registration.wishes();
    return new RegistrationView(
        DaySummary.from(found.day()),
        code(registration.state()),
        DaySummary.inZone(found.day(), registration.state().since()),
        offeredUntil(found),
        found.placeInLine(),
        participant.givenName(),
        participant.familyName(),
        participant.email().typed(),
        participant.role(),
        participant.organisation().name(),
        participant.organisation().kind().map(Codes::of),
        participant.territory(),
        wishes.lunch(),
        wishes.diet(),
        wishes.accessNeeds(),
        wishes.expectations(),
        VenueView.from(found.day(), found.venue()));
  }

  private static Optional<OffsetDateTime> offeredUntil(Found found) {
    return found.registration().state() instanceof RegistrationState.Offered offer
        ? Optional.of(DaySummary.inZone(found.day(), offer.until()))
        : Optional.empty();
  }

  private static String code(RegistrationState state) {
    return switch (state) {
      case RegistrationState.Confirmed confirmed -> "confirmed";
      case RegistrationState.AwaitingApproval awaiting -> "awaiting-approval";
      case RegistrationState.Offered offered -> "offered";
      case RegistrationState.Waiting waiting -> "waiting";
      case RegistrationState.Refused refused -> "refused";
      case RegistrationState.Cancelled cancelled -> "cancelled";
    };
  }

  /** Redacted: a registration is personal data and may tell the venue. */
  @Override
  public String toString() {
    return "RegistrationView[…]";
  }
}
