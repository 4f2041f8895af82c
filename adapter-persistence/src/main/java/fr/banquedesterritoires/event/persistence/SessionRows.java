package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.programme.Territory;
import fr.banquedesterritoires.event.programme.TerritoryKind;
import fr.banquedesterritoires.event.programme.TerritorySide;
import java.time.LocalTime;
import java.util.List;

/** Reads and writes the sessions of a day, with the case studies told in them. */
final class SessionRows {

  private static final String READ =
      """
      SELECT position, starts, ends, kind, title, text
      FROM programme_session WHERE day = ? ORDER BY position\
      """;
  private static final String READ_CASES =
      "SELECT session, position, summary FROM case_study WHERE day = ? ORDER BY session, position";
  private static final String READ_TERRITORIES =
      """
      SELECT session, case_study, name, kind, side
      FROM case_territory WHERE day = ? ORDER BY session, case_study, position\
      """;
  private static final String INSERT =
      """
      INSERT INTO programme_session (day, position, starts, ends, kind, title, text)
      VALUES (?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String INSERT_CASE =
      "INSERT INTO case_study (day, session, position, summary) VALUES (?, ?, ?, ?)";
  private static final String INSERT_TERRITORY =
      """
      INSERT INTO case_territory (day, session, case_study, position, name, kind, side)
      VALUES (?, ?, ?, ?, ?, ?, ?)\
      """;

  private final SqlConnection connection;

  SessionRows(SqlConnection connection) {
    this.connection = connection;
  }

  /** A value and the session, or session and case study, under which it stands. */
  private record Placed<T>(int session, int caseStudy, T value) {}

  List<Session> read(long day) {
    List<Placed<CooperationCaseStudy>> cases = cases(day);
    return connection.list(
        READ,
        row -> {
          int position = row.integer("position");
          return new Session(
              row.time("starts"),
              row.optionalTime("ends"),
              row.word(SessionKind.class, "kind"),
              row.text("title"),
              row.optionalText("text"),
              cases.stream().filter(c -> c.session() == position).map(Placed::value).toList());
        },
        day);
  }

  void write(long day, List<Session> sessions) {
    for (int i = 0; i < sessions.size(); i++) {
      Session session = sessions.get(i);
      connection.write(
          INSERT,
          day,
          i,
          session.start().toString(),
          session.end().map(LocalTime::toString),
          session.kind(),
          session.title(),
          session.text());
      writeCases(day, i, session.caseStudies());
    }
  }

  private List<Placed<CooperationCaseStudy>> cases(long day) {
    List<Placed<Territory>> territories = territories(day);
    return connection.list(
        READ_CASES,
        row -> {
          int session = row.integer("session");
          int position = row.integer("position");
          List<Territory> parties =
              territories.stream()
                  .filter(t -> t.session() == session && t.caseStudy() == position)
                  .map(Placed::value)
                  .toList();
          return new Placed<>(
              session, position, new CooperationCaseStudy(parties, row.optionalText("summary")));
        },
        day);
  }

  private List<Placed<Territory>> territories(long day) {
    return connection.list(
        READ_TERRITORIES,
        row ->
            new Placed<>(
                row.integer("session"),
                row.integer("case_study"),
                new Territory(
                    row.text("name"),
                    row.word(TerritoryKind.class, "kind"),
                    row.optionalWord(TerritorySide.class, "side"))),
        day);
  }

  private void writeCases(long day, int session, List<CooperationCaseStudy> cases) {
    for (int i = 0; i < cases.size(); i++) {
      connection.write(INSERT_CASE, day, session, i, cases.get(i).summary());
      List<Territory> territories = cases.get(i).territories();
      for (int j = 0; j < territories.size(); j++) {
        Territory territory = territories.get(j);
        connection.write(
            INSERT_TERRITORY,
            day,
            session,
            i,
            j,
            territory.name(),
            territory.kind(),
            territory.side());
      }
    }
  }
}
