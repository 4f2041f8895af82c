package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.Territory;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** An entry of a programme, on the wire. */
record SessionView(
    OffsetDateTime start,
    Optional<OffsetDateTime> end,
    String kind,
    String title,
    Optional<String> text,
    List<CaseStudyView> caseStudies) {

  static SessionView from(EventDay day, Session session) {
    return new SessionView(
        at(day, session.start()),
        session.end().map(end -> at(day, end)),
        Codes.of(session.kind()),
        session.title(),
        session.text(),
        session.caseStudies().stream().map(CaseStudyView::from).toList());
  }

  private static OffsetDateTime at(EventDay day, LocalTime time) {
    return day.date().atTime(time).atZone(day.zone()).toOffsetDateTime();
  }

  record CaseStudyView(List<TerritoryView> territories, Optional<String> summary) {
    static CaseStudyView from(CooperationCaseStudy caseStudy) {
      return new CaseStudyView(
          caseStudy.territories().stream().map(TerritoryView::from).toList(), caseStudy.summary());
    }
  }

  record TerritoryView(String name, String kind, Optional<String> side) {
    static TerritoryView from(Territory territory) {
      return new TerritoryView(
          territory.name(), Codes.of(territory.kind()), territory.side().map(Codes::of));
    }
  }
}
