package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.text.TextRule;

/**
 * Le déplacement sur la liste d'attente: from where to where an organiser moved somebody, and why.
 * The reason is their own text about a person, so that it is kept apart from the journal and can be
 * erased.
 *
 * @param from the place before, from 1
 * @param to the place after, from 1
 * @param reason why
 */
public record LineMove(int from, int to, String reason) {

  /** The rule of the reason. */
  public static final TextRule REASON = TextRule.paragraphs(500);

  /** Refuses places below 1 and a reason that its rule does not take. */
  public LineMove {
    if (from < 1 || to < 1) {
      throw new IllegalArgumentException("from place %d to %d".formatted(from, to));
    }
    reason = REASON.apply("reason", reason);
  }

  /** Names the places, and not the reason. */
  @Override
  public String toString() {
    return "LineMove[" + from + " to " + to + "]";
  }
}
