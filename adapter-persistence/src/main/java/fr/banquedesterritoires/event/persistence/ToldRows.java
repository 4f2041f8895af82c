package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.sql.SQLException;
import java.util.Optional;

/** Reads and writes what people were told: numbers and fingerprints. */
final class ToldRows {

  private static final String READ =
      """
      SELECT sequence, entry, facts, venue_version, reminder, link_sent, posted FROM told
      WHERE registration = ?\
      """;
  private static final String WRITE =
      """
      INSERT INTO told
        (registration, sequence, entry, facts, venue_version, reminder, link_sent, posted)
      SELECT r.id, ?, ?, ?, ?, ?, ?, ? FROM registration r WHERE r.id = ?
      ON CONFLICT (registration) DO UPDATE SET sequence = excluded.sequence, entry = excluded.entry,
        facts = excluded.facts, venue_version = excluded.venue_version,
        reminder = excluded.reminder, link_sent = excluded.link_sent, posted = excluded.posted\
      """;

  private final SqlConnection connection;

  ToldRows(SqlConnection connection) {
    this.connection = connection;
  }

  Told read(RegistrationId registration) {
    return connection
        .first(READ, row -> told(registration, row), registration.value())
        .orElseGet(() -> Told.nothing(registration));
  }

  /** Writes it, unless its registration was forgotten meanwhile. */
  void write(Told told) {
    connection.write(
        WRITE,
        told.calendar().map(Told.InCalendar::sequence),
        told.calendar().flatMap(Told.InCalendar::entry),
        told.facts(),
        told.venue(),
        told.reminder(),
        told.linkSent(),
        told.posted(),
        told.registration().value());
  }

  private static Told told(RegistrationId registration, Row row) throws SQLException {
    Optional<String> entry = row.optionalText("entry");
    return new Told(
        registration,
        row.optionalNumber("sequence")
            .map(sequence -> new Told.InCalendar(Math.toIntExact(sequence), entry)),
        row.optionalText("facts"),
        row.optionalInteger("venue_version"),
        row.optionalInstant("reminder"),
        row.optionalInstant("link_sent"),
        row.flag("posted"));
  }
}
