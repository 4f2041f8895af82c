package fr.banquedesterritoires.event.desk;

import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import java.util.List;
import java.util.function.Function;

/**
 * What the desk decided and what must be written down, all of it or nothing.
 *
 * @param outcome the answer
 * @param registrations those that are new or changed
 * @param seats the counts from now on
 * @param entries what the journal must say
 * @param <O> the sealed type of the answer
 */
public record Ruling<O>(
    O outcome, List<Registration> registrations, Seats seats, List<JournalEntry> entries) {

  /** Copies the lists in. */
  public Ruling {
    registrations = List.copyOf(registrations);
    entries = List.copyOf(entries);
  }

  /** The same, done by somebody at the organiser's desk. */
  public Ruling<O> by(ClerkId clerk) {
    return new Ruling<>(
        outcome, registrations, seats, entries.stream().map(entry -> entry.by(clerk)).toList());
  }

  /** The same writing down under another answer. */
  <P> Ruling<P> andThen(Function<? super O, ? extends P> answer) {
    return new Ruling<>(answer.apply(outcome), registrations, seats, entries);
  }

  /** An answer that changes nothing. */
  static <O> Ruling<O> unchanged(O outcome, Seats seats) {
    return new Ruling<>(outcome, List.of(), seats, List.of());
  }
}
