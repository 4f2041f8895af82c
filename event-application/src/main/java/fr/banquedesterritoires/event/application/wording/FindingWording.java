package fr.banquedesterritoires.event.application.wording;

import fr.banquedesterritoires.event.programme.Finding;
import fr.banquedesterritoires.event.programme.Mend;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.TimeSlot;
import java.util.Locale;
import java.util.Optional;

/** Says in one language what a review found in a programme, and the mend it proposes. */
public final class FindingWording {

  private final Programme programme;
  private final DateWording dates;
  private final Sentences sentences;

  /** For the findings of one programme, in a language; French where no file exists for it. */
  public FindingWording(Programme programme, Locale language) {
    this.programme = programme;
    this.dates = DateWording.in(language);
    this.sentences = Sentences.beside(FindingWording.class, "findings", language);
  }

  /** What was found, in one sentence. */
  public String sentence(Finding finding) {
    String code = finding.code().code();
    return finding
        .slot()
        .map(slot -> sentences.say(code, slot(slot)))
        .orElseGet(
            () -> sentences.say(code, finding.entries().stream().map(this::entry).toArray()));
  }

  /** The proposed mend, in one sentence, if there is one. */
  public Optional<String> mend(Finding finding) {
    return finding.mend().map(this::mend);
  }

  private String mend(Mend mend) {
    return switch (mend) {
      case Mend.MoveTo move ->
          move.slot().equals(move.within())
              ? sentences.say("mend.move", entry(move.entry()), slot(move.slot()))
              : sentences.say(
                  "mend.move-within", entry(move.entry()), slot(move.slot()), slot(move.within()));
      case Mend.EndAt end -> sentences.say("mend.end", entry(end.entry()), dates.time(end.end()));
      case Mend.PrintBefore print ->
          sentences.say("mend.print-before", entry(print.entry()), entry(print.before()));
      case Mend.ServeLunch lunch -> sentences.say("mend.lunch", slot(lunch.slot()));
    };
  }

  private String entry(int number) {
    var session = programme.sessions().get(number - 1);
    return sentences.say("entry", String.valueOf(number), session.title(), dates.hours(session));
  }

  private String slot(TimeSlot slot) {
    return sentences.say("slot", dates.time(slot.start()), dates.time(slot.end()));
  }
}
