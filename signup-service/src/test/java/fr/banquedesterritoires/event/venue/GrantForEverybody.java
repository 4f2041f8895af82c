package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Breaks a rule on purpose. */
public final class GrantForEverybody {
  /** Makes a grant without asking the rule. */
  public DisclosureGrant grant(EventDayId day) {
    return new DisclosureGrant(day, Optional.of(new RegistrationId(new UUID(0, 0))), Instant.EPOCH);
  }
}
