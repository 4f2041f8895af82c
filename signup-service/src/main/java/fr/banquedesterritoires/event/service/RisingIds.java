package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Makes ids of registrations: UUIDs of version 7 (RFC 9562 section 5.7), which begin with the time
 * and go on at random. New ones stand at the end of the store's index, which then touches one page
 * for many sign-ups and not one page for each.
 */
final class RisingIds implements Supplier<RegistrationId> {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;
  private static final long RANDOM_A = 0x0fffL;
  private static final long RANDOM_B = 0x3fff_ffff_ffff_ffffL;

  private final InstantSource clock;
  private final RandomGenerator random;

  /** From a clock and a source of randomness that nobody can foresee. */
  RisingIds(InstantSource clock, RandomGenerator random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public RegistrationId get() {
    long time = clock.millis() << 16;
    long high = time | VERSION_7 | (random.nextLong() & RANDOM_A);
    return new RegistrationId(new UUID(high, VARIANT | (random.nextLong() & RANDOM_B)));
  }
}
