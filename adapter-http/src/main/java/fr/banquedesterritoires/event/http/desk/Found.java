package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.WriteDays.Desk;
import fr.banquedesterritoires.event.application.wording.FindingWording;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.programme.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the review of a programme found.
 *
 * @param number which finding, counted from 0
 * @param sentence what was found
 * @param mend what is proposed, said once however many findings it would put right
 * @param entries the sessions concerned, none for the whole day
 */
record Found(String number, String sentence, Optional<String> mend, List<Integer> entries) {

  /** Everything that was found in a draft, in order. */
  static List<Found> in(Desk.Draft draft, Texts texts) {
    FindingWording wording = new FindingWording(draft.day().programme(), texts.language());
    List<Found> found = new ArrayList<>();
    Set<Object> proposed = new HashSet<>();
    for (Finding finding : draft.findings()) {
      boolean first = finding.mend().filter(proposed::add).isPresent();
      found.add(
          new Found(
              String.valueOf(found.size()),
              wording.sentence(finding),
              first ? wording.mend(finding) : Optional.empty(),
              finding.entries()));
    }
    return List.copyOf(found);
  }

  /** What the button that does what is proposed says to the desk. */
  String button() {
    return DayFormPages.MEND + number;
  }
}
