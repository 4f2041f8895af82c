package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.programme.Territory;
import fr.banquedesterritoires.event.programme.TerritoryKind;
import fr.banquedesterritoires.event.programme.TerritorySide;
import fr.banquedesterritoires.event.programme.TimeSlot;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reads the programme of a day's file. */
final class ProgrammeReader {

  private static final int MAX_CASE_STUDIES = 20;
  private static final int MAX_TERRITORIES = 20;

  private ProgrammeReader() {}

  static Optional<Programme> programme(Spot spot) {
    return spot.fields().flatMap(ProgrammeReader::programme);
  }

  private static Optional<Programme> programme(Fields fields) {
    Optional<TimeSlot> hours = fields.optional("hours", ProgrammeReader::hours);
    Optional<List<Session>> sessions =
        fields.required(
            "sessions", list -> list.list(1, Programme.MAX_SESSIONS, ProgrammeReader::session));
    return fields.whole(() -> new Programme(sessions.orElseThrow(), hours));
  }

  private static Optional<TimeSlot> hours(Spot spot) {
    return spot.fields().flatMap(ProgrammeReader::hours);
  }

  private static Optional<TimeSlot> hours(Fields fields) {
    Optional<LocalTime> start = fields.required("start", Values::time);
    Optional<LocalTime> end = fields.required("end", Values::time);
    if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
      fields.refuse("end", FileError.Code.ENDS_BEFORE_STARTING);
    }
    return fields.whole(() -> new TimeSlot(start.orElseThrow(), end.orElseThrow()));
  }

  private static Optional<Session> session(Spot spot) {
    return spot.fields().flatMap(ProgrammeReader::session);
  }

  private static Optional<Session> session(Fields fields) {
    Optional<LocalTime> start = fields.required("start", Values::time);
    Optional<LocalTime> end = fields.optional("end", Values::time);
    Optional<SessionKind> kind = fields.required("kind", Values.choice(SessionKind.class));
    Optional<String> title = fields.required("title", Values.text(Session.TITLE));
    Optional<String> text = fields.optional("text", Values.text(Session.TEXT));
    Optional<List<CooperationCaseStudy>> caseStudies =
        fields.optional(
            "caseStudies", list -> list.list(0, MAX_CASE_STUDIES, ProgrammeReader::caseStudy));
    return fields.whole(
        () ->
            new Session(
                start.orElseThrow(),
                end,
                kind.orElseThrow(),
                title.orElseThrow(),
                text,
                caseStudies.orElse(List.of())));
  }

  private static Optional<CooperationCaseStudy> caseStudy(Spot spot) {
    return spot.fields().flatMap(ProgrammeReader::caseStudy);
  }

  private static Optional<CooperationCaseStudy> caseStudy(Fields fields) {
    Optional<List<Territory>> territories =
        fields.required(
            "territories", list -> list.list(2, MAX_TERRITORIES, ProgrammeReader::territory));
    Optional<String> summary =
        fields.optional("summary", Values.text(CooperationCaseStudy.SUMMARY));
    if (territories.filter(ProgrammeReader::areOne).isPresent()) {
      fields.refuse("territories", FileError.Code.ONE_TERRITORY);
    }
    return fields.whole(() -> new CooperationCaseStudy(territories.orElseThrow(), summary));
  }

  private static boolean areOne(List<Territory> territories) {
    return territories.stream().map(Territory::name).distinct().count() == 1;
  }

  private static Optional<Territory> territory(Spot spot) {
    return spot.fields().flatMap(ProgrammeReader::territory);
  }

  private static Optional<Territory> territory(Fields fields) {
    Optional<String> name = fields.required("name", Values.text(Territory.NAME));
    Optional<TerritoryKind> kind = fields.required("kind", Values.choice(TerritoryKind.class));
    Optional<TerritorySide> side = fields.optional("side", Values.choice(TerritorySide.class));
    return fields.whole(() -> new Territory(name.orElseThrow(), kind.orElseThrow(), side));
  }
}
