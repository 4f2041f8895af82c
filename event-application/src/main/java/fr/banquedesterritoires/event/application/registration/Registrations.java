package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.util.Optional;
import java.util.OptionalInt;

/** The port for reading registrations outside a unit of work. */
public interface Registrations {

  /** A registration in whatever state it is. */
  Optional<Registration> find(RegistrationId id);

  /** How many people stand in line up to and including this one; empty if it does not wait. */
  OptionalInt placeInLine(RegistrationId id);
}
