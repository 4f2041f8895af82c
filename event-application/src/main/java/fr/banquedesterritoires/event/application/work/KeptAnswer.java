package fr.banquedesterritoires.event.application.work;

import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import java.time.Instant;

/**
 * The answer once given to a sign-up, for its repeats.
 *
 * @param fingerprint of the request, SHA-256 in hexadecimal: a repeat must match it
 * @param answer what was said
 * @param at when
 */
public record KeptAnswer(String fingerprint, PublicAnswer answer, Instant at) {}
