package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.StateKind;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Somebody who signed up, as the desk's list of people shows them: no diet and no needs. */
record PersonView(
    String id,
    String state,
    OffsetDateTime since,
    String givenName,
    String familyName,
    String email,
    String role,
    String organisation,
    Optional<String> organisationKind,
    Optional<String> territory,
    boolean lunch) {

  static PersonView from(EventDay day, Registration one) {
    Participant who = one.participant();
    return new PersonView(
        one.id().toString(),
        Codes.of(StateKind.of(one.state())),
        DaySummary.inZone(day, one.state().since()),
        who.givenName(),
        who.familyName(),
        who.email().typed(),
        who.role(),
        who.organisation().name(),
        who.organisation().kind().map(Codes::of),
        who.territory(),
        one.wishes().lunch());
  }

  /** Redacted: it is personal data. */
  @Override
  public String toString() {
    return "PersonView[…]";
  }
}
