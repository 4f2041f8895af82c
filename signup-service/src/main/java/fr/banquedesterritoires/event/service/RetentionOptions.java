package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.privacy.RetentionRule;
import picocli.CommandLine.Option;

/** How long personal data are kept after their day. */
final class RetentionOptions {

  @Option(
      names = "--keep-diets",
      paramLabel = "DAYS",
      defaultValue = "7",
      description =
          "How many days after the day diets and access needs are kept"
              + " (default: ${DEFAULT-VALUE}).")
  private int sensitiveDays = RetentionRule.USUAL.sensitiveDays();

  @Option(
      names = "--keep-people",
      paramLabel = "DAYS",
      defaultValue = "90",
      description =
          "How many days after the day registrations are kept; figures stay"
              + " (default: ${DEFAULT-VALUE}).")
  private int peopleDays = RetentionRule.USUAL.peopleDays();

  RetentionRule rule() {
    try {
      return new RetentionRule(sensitiveDays, peopleDays);
    } catch (IllegalArgumentException refused) {
      throw new UnusableSettings(
          "--keep-diets %d, --keep-people %d: both from 0 to %d, and diets no longer than people."
              .formatted(sensitiveDays, peopleDays, RetentionRule.MOST_DAYS));
    }
  }
}
