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
 * @param forgotten of whom nothing may be kept but figures, as they stood last
 * @param <O> the sealed type of the answer
 */
public record Ruling<O>(
    O outcome,
    List<Registration> registrations,
    Seats seats,
    List<JournalEntry> entries,
    List<Registration> forgotten) {

  /** Copies the lists in. */
  public Ruling {
    registrations = List.copyOf(registrations);
    entries = List.copyOf(entries);
    forgotten = List.copyOf(forgotten);
  }

  /** A decision by which nobody is forgotten. */
  public Ruling(
      O outcome, List<Registration> registrations, Seats seats, List<JournalEntry> entries) {
    this(outcome, registrations, seats, entries, List.of());
  }

  /** The same, done by somebody at the organiser's desk. */
  public Ruling<O> by(ClerkId clerk) {
    return new Ruling<>(
        outcome,
        registrations,
        seats,
        entries.stream().map(entry -> entry.by(clerk)).toList(),
        forgotten);
  }

  /** The same writing down under another answer. */
  <P> Ruling<P> andThen(Function<? super O, ? extends P> answer) {
    return new Ruling<>(answer.apply(outcome), registrations, seats, entries, forgotten);
  }

  /** The same, after which nothing of a registration is kept but its figures. */
  Ruling<O> forgetting(Registration registration) {
    return new Ruling<>(outcome, registrations, seats, entries, List.of(registration));
  }

  /** An answer that changes nothing. */
  static <O> Ruling<O> unchanged(O outcome, Seats seats) {
    return new Ruling<>(outcome, List.of(), seats, List.of());
  }
}
