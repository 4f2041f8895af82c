package fr.banquedesterritoires.event.application.wording;

import fr.banquedesterritoires.event.journal.EntryKind;
import java.util.Locale;

/** Says to organisers in one language what happened, as a line of the journal records it. */
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
}
