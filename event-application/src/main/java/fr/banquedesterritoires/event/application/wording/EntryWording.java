package fr.banquedesterritoires.event.application.wording;

import fr.banquedesterritoires.event.journal.EntryKind;
import java.util.Locale;

/** Says in one language what happened, as a line of the journal records it. */
public final class EntryWording {

  private final Sentences sentences;

  /** In a language; French where no file exists for it. */
  public EntryWording(Locale language) {
    this.sentences = Sentences.beside(EntryWording.class, "entries", language);
  }

  /** What happened, in a few words that begin without a capital. */
  public String of(EntryKind kind) {
    return sentences.plain(kind.name());
  }

  /** The same where it begins a line of its own. */
  public String opening(EntryKind kind) {
    String words = of(kind);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
