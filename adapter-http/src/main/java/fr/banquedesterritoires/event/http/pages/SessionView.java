package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.Territory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One entry of the programme as printed.
 *
 * @param kind what the session is for, unless its title says so
 */
record SessionView(
    String hours,
    String title,
    Optional<String> kind,
    List<String> text,
    List<CaseView> caseStudies) {

  /** A cooperation and its parties. */
  record CaseView(List<PartyView> parties, List<String> summary) {}

  /** A territory, and its side where it can be said. */
  record PartyView(String name, Optional<String> side) {}

  static SessionView from(Session session, Texts texts) {
    return new SessionView(
        texts.dates().hours(session),
        session.title(),
        Optional.of(texts.name(session.kind())).filter(kind -> !says(session.title(), kind)),
        Paragraphs.of(session.text()),
        session.caseStudies().stream().map(study -> from(study, texts)).toList());
  }

  private static boolean says(String title, String kind) {
    return title.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
  }

  private static CaseView from(CooperationCaseStudy study, Texts texts) {
    return new CaseView(
        study.territories().stream().map(territory -> from(territory, texts)).toList(),
        Paragraphs.of(study.summary()));
  }

  private static PartyView from(Territory territory, Texts texts) {
    return new PartyView(territory.name(), territory.side().map(texts::name));
  }
}
