package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.Optional;

/**
 * What a participant asks of the day, and hopes for.
 *
 * @param lunch whether they will be at lunch
 * @param diet what they can eat; can reveal health or religion, so it is shown in totals only
 * @param accessNeeds what they need to take part; can reveal health
 * @param expectations what they hope for, read out in the round table
 */
public record Wishes(
    boolean lunch,
    Optional<String> diet,
    Optional<String> accessNeeds,
    Optional<String> expectations) {

  /** What a diet must look like. */
  public static final TextRule DIET = TextRule.line(300);

  /** What access needs must look like. */
  public static final TextRule ACCESS_NEEDS = TextRule.paragraphs(1_000);

  /** What expectations must look like. */
  public static final TextRule EXPECTATIONS = TextRule.paragraphs(2_000);

  /** No lunch, nothing special. */
  public static final Wishes NONE =
      new Wishes(false, Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses texts that their rule refuses; blank ones count as left out. */
  public Wishes {
    diet = DIET.applyOptional("diet", diet);
    accessNeeds = ACCESS_NEEDS.applyOptional("accessNeeds", accessNeeds);
    expectations = EXPECTATIONS.applyOptional("expectations", expectations);
  }

  /** Whether they hold what can reveal health or religion. */
  public boolean areSensitive() {
    return diet.isPresent() || accessNeeds.isPresent();
  }

  /** The same without what can reveal health or religion. */
  public Wishes withoutSensitive() {
    return new Wishes(lunch, Optional.empty(), Optional.empty(), expectations);
  }

  /** Redacted: wishes can hold sensitive data. */
  @Override
  public String toString() {
    return "Wishes[…]";
  }
}
