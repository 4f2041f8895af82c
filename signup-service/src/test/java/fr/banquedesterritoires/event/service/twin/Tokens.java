package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.Optional;

/** The private links that observers come with. */
final class Tokens {

  private static final PrivateLinks REAL = new PrivateLinks(Side.SERVER_KEY.clone());
  private static final PrivateLinks FORGED = new PrivateLinks(anotherKey());

  private Tokens() {}

  /** The token that an observer of some kind holds of a registration; empty if they have none. */
  static Optional<String> of(Observer.Kind kind, Registration registration) {
    return switch (kind) {
      case ANONYMOUS, ORGANISER, OPERATOR, DESK, READER, ENTITLED_DESK -> Optional.empty();
      case OWN_LINK, OTHER_DAY -> Optional.of(REAL.tokenFor(registration));
      case FORGED_LINK -> Optional.of(FORGED.tokenFor(registration));
      case FORMER_LINK ->
          Optional.of(registration)
              .filter(now -> now.linkRotation() > 0)
              .map(now -> REAL.tokenFor(before(now)));
    };
  }

  private static Registration before(Registration now) {
    return new Registration(
        now.id(),
        now.day(),
        now.participant(),
        now.wishes(),
        now.language(),
        now.state(),
        now.ticket(),
        now.approvedAt(),
        now.linkRotation() - 1,
        now.revision(),
        now.notice());
  }

  private static byte[] anotherKey() {
    byte[] key = Side.SERVER_KEY.clone();
    key[0]++;
    return key;
  }
}
