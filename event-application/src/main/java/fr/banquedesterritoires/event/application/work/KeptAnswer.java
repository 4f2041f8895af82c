package fr.banquedesterritoires.event.application.work;

import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import java.time.Instant;

/**
 * The answer once given to a sign-up, for its repeats.
 *
 * @param fingerprint of the request, SHA-256 in hexadecimal: a repeat must match it
 * @param answer what was said
 * @param at when
 * @param people how many sign-ups it was for
 */
public record KeptAnswer(String fingerprint, PublicAnswer answer, Instant at, int people) {

  /** The answer to one person's sign-up. */
  public KeptAnswer(String fingerprint, PublicAnswer answer, Instant at) {
    this(fingerprint, answer, at, 1);
  }
}
