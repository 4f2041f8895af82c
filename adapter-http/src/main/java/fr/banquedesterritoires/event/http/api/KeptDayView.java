package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.wording.FindingWording;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day that a tool has just written, and what the review found in it, on the wire. */
record KeptDayView(String id, String publication, List<FindingView> findings) {

  /** One finding: a stable code, and sentences for people. */
  record FindingView(String code, String sentence, Optional<String> mend) {}

  static KeptDayView from(EventDay day, Locale language) {
    FindingWording wording = new FindingWording(day.programme(), language);
    return new KeptDayView(
        day.id().value(),
        Codes.of(day.publication()),
        ProgrammeReview.of(day.programme()).stream()
            .map(
                finding ->
                    new FindingView(
                        finding.code().code(), wording.sentence(finding), wording.mend(finding)))
            .toList());
  }
}
