package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.DayFacts;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** What tells one state of things from another, and not what it is: SHA-256 in hexadecimal. */
final class Fingerprint {

  private static final int SHORT = 16;

  private Fingerprint() {}

  /** Of what participants rely on in a day. */
  static String ofFacts(EventDay day) {
    return of(DayFacts.of(day));
  }

  /** Of a participant's calendar entry. Of the venue only its number goes in. */
  static String ofEntry(EventDay day, VenueAnswer venue) {
    return of(
        List.of(
            day.title(),
            day.starts(),
            day.ends(),
            day.zone(),
            day.publicPlace(),
            day.format(),
            venue instanceof VenueAnswer.Disclosed disclosed ? disclosed.version() : 0));
  }

  /**
   * Of an entry of the journal, in short. The entry's number does not go in: it counts all that
   * happens in the house, and would tell people in line how often a venue was changed.
   */
  static String ofEntry(JournalEntry entry) {
    return of(List.of(entry.kind(), entry.at())).substring(0, SHORT);
  }

  /** Of what a receipt answers, in short; the same for the same entry and addressee only. */
  static String ofReceipt(JournalEntry entry, Delegation delegation) {
    return of(List.of(entry.kind(), entry.at(), entry.day(), delegation.delegate().canonical()))
        .substring(0, SHORT);
  }

  private static String of(Object state) {
    try {
      byte[] text = state.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
