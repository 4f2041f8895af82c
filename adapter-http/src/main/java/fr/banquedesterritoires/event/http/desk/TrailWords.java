package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.wording.EntryWording;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;

/** What a line of the journal records, at the head of a line at the desk. */
final class TrailWords {

  private TrailWords() {}

  /** With the version of the venue, where the line is about one that is there. */
  static String of(JournalEntry entry, Texts texts) {
    String what = of(entry.kind(), texts);
    return entry.venueVersion().isPresent() && entry.kind() != EntryKind.VENUE_WITHDRAWN
        ? texts.say("trail.version", what, entry.venueVersion().getAsInt())
        : what;
  }

  static String of(EntryKind kind, Texts texts) {
    return new EntryWording(texts.language()).opening(kind);
  }
}
