package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import java.time.Instant;

/** Who may know the venue, said once more and apart from the rule that is under test. */
final class Spec {

  private Spec() {}

  static boolean entitles(EventDay day, Registration registration, Instant now) {
    boolean takesPart =
        registration.day().equals(day.id())
            && registration.state() instanceof RegistrationState.Confirmed
            && day.publication() == Publication.PUBLISHED;
    boolean approved = registration.approvedAt().isPresent() || !day.disclosure().afterApproval();
    return takesPart && approved && !now.isBefore(day.disclosure().from().orElse(Instant.MIN));
  }
}
