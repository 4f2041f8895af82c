package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.text.Folded;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whom to look for, and in which order.
 *
 * @param words what must all stand in {@link fr.banquedesterritoires.event.registration.Sought},
 *     folded, at most {@link #MAX_WORDS}
 * @param state in which state; empty for whatever state
 * @param order in which order
 */
public record PeopleSearch(List<String> words, Optional<StateKind> state, Order order) {

  /** How many words are looked for; more are left out. */
  public static final int MAX_WORDS = 6;

  /** Everybody, in the order they signed up. */
  public static final PeopleSearch EVERYBODY =
      new PeopleSearch(List.of(), Optional.empty(), Order.ARRIVAL);

  /** The orders. */
  public enum Order {
    /** By family name, then given name. */
    NAME,
    /** First come, first. */
    ARRIVAL,
    /** Last come, first. */
    LATEST
  }

  /** Copies the words in. */
  public PeopleSearch {
    words = List.copyOf(words);
  }

  /** For what somebody typed. */
  public static PeopleSearch of(String typed, Optional<StateKind> state, Order order) {
    List<String> words =
        Arrays.stream(Folded.of(typed).split(" "))
            .filter(word -> !word.isEmpty())
            .limit(MAX_WORDS)
            .toList();
    return new PeopleSearch(words, state, order);
  }
}
