package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import java.security.SecureRandom;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What the house cannot foresee.
 *
 * @param ids what registrations are named by, and what the secrets of the desk are made of
 * @param formKeys one-time keys that nobody can guess, for forms
 * @param delays numbers from 0 to 1 that spread what is tried again
 * @param ticks nanoseconds on a clock that never stands still or goes back
 */
record Chance(
    RandomGenerator ids,
    Supplier<IdempotencyKey> formKeys,
    DoubleSupplier delays,
    LongSupplier ticks) {

  /** The real one. */
  static Chance real() {
    return new Chance(
        new SecureRandom(),
        () -> new IdempotencyKey(UUID.randomUUID().toString()),
        new SplittableRandom()::nextDouble,
        System::nanoTime);
  }
}
