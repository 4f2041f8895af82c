package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.day.PublicPlace;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.day.Rubric;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.TimeSlot;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Reads and writes whole days. */
final class DayRows {

  private static final String COLUMNS =
      """
      rubric, title, summary, date, zone, town, departement, format, hours_start, hours_end, lunch,
      opens, closes, capacity, waiting_list, approval, offer_hours, venue_after_approval, venue_from, publication
      """;
  private static final String READ = "SELECT " + COLUMNS + " FROM event_day WHERE day = ?";
  private static final String DELETE = "DELETE FROM event_day WHERE day = ?";
  private static final String INSERT =
      "INSERT INTO event_day (day, "
          + COLUMNS
          + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String READ_POINTS =
      "SELECT text FROM day_point WHERE day = ? AND kind = ? ORDER BY position";
  private static final String INSERT_POINT =
      "INSERT INTO day_point (day, kind, position, text) VALUES (?, ?, ?, ?)";
  private static final String QUESTION = "QUESTION";
  private static final String OBJECTIVE = "OBJECTIVE";

  private final SqlConnection connection;
  private final SessionRows sessions;

  DayRows(SqlConnection connection) {
    this.connection = connection;
    this.sessions = new SessionRows(connection);
  }

  EventDay read(long number, EventDayId id) {
    List<String> questions = points(number, QUESTION);
    List<String> objectives = points(number, OBJECTIVE);
    return connection
        .first(
            READ,
            row ->
                new EventDay(
                    id,
                    new Rubric(row.text("rubric")),
                    row.text("title"),
                    row.text("summary"),
                    questions,
                    objectives,
                    LocalDate.parse(row.text("date")),
                    ZoneId.of(row.text("zone")),
                    new PublicPlace(row.text("town"), row.optionalText("departement")),
                    row.word(EventFormat.class, "format"),
                    new Programme(sessions.read(number), hours(row)),
                    row.word(Lunch.class, "lunch"),
                    policy(row),
                    new DisclosureTerms(
                        row.flag("venue_after_approval"), row.optionalInstant("venue_from")),
                    row.word(Publication.class, "publication")),
            number)
        .orElseThrow();
  }

  /** Writes a day in place of the former one. */
  void write(long number, EventDay day) {
    connection.write(DELETE, number);
    connection.write(
        INSERT,
        number,
        day.rubric().title(),
        day.title(),
        day.summary(),
        day.date().toString(),
        day.zone().getId(),
        day.publicPlace().town(),
        day.publicPlace().departement(),
        day.format(),
        day.programme().hours().map(TimeSlot::start).map(LocalTime::toString),
        day.programme().hours().map(TimeSlot::end).map(LocalTime::toString),
        day.lunch(),
        day.registration().opens(),
        day.registration().closes(),
        day.registration().capacity(),
        day.registration().waitingList(),
        day.registration().approval(),
        day.registration().offerFor().map(Duration::toHours),
        day.disclosure().afterApproval(),
        day.disclosure().from(),
        day.publication());
    writePoints(number, QUESTION, day.questions());
    writePoints(number, OBJECTIVE, day.objectives());
    sessions.write(number, day.programme().sessions());
  }

  private List<String> points(long number, String kind) {
    return connection.list(READ_POINTS, row -> row.text("text"), number, kind);
  }

  private void writePoints(long number, String kind, List<String> points) {
    for (int i = 0; i < points.size(); i++) {
      connection.write(INSERT_POINT, number, kind, i, points.get(i));
    }
  }

  private static Optional<TimeSlot> hours(Row row) throws SQLException {
    Optional<LocalTime> start = row.optionalTime("hours_start");
    Optional<LocalTime> end = row.optionalTime("hours_end");
    return start.flatMap(from -> end.map(until -> new TimeSlot(from, until)));
  }

  private static RegistrationPolicy policy(Row row) throws SQLException {
    return new RegistrationPolicy(
        row.instant("opens"),
        row.instant("closes"),
        row.optionalInteger("capacity"),
        row.flag("waiting_list"),
        row.flag("approval"),
        row.optionalNumber("offer_hours").map(Duration::ofHours));
  }
}
