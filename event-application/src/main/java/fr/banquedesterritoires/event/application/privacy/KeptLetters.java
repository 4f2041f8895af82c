package fr.banquedesterritoires.event.application.privacy;

import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Set;

/** The port to the copies of letters that stay in the house after they were posted, if any do. */
public interface KeptLetters {

  /** Where no letter stays. */
  KeptLetters NONE =
      new KeptLetters() {
        @Override
        public Set<RegistrationId> addressees() {
          return Set.of();
        }

        @Override
        public void forget(Set<RegistrationId> addressees) {}

        @Override
        public void forgetOthers(Instant before) {}
      };

  /** To whom there are letters. */
  Set<RegistrationId> addressees();

  /** Destroys all letters to some people. */
  void forget(Set<RegistrationId> addressees);

  /** Destroys letters to people without a registration that were written before an instant. */
  void forgetOthers(Instant before);
}
