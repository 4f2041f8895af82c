package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.persistence.StoreSummary;

/** What a store holds, in words for whoever runs it. */
final class StoreWords {

  private StoreWords() {}

  static String of(StoreSummary summary) {
    return "schema %d, %s, %s, %s to come"
        .formatted(
            summary.schema(),
            count(summary.days(), "day"),
            count(summary.registrations(), "registration"),
            count(summary.errands(), "mailing"));
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
