package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and writes where moves on the waiting list led, and why. */
final class MoveRows {

  private static final String INSERT =
      "INSERT INTO line_move (from_place, to_place, reason, entry) VALUES (?, ?, ?, ";
  private static final String OF_REGISTRATION =
      """
      SELECT j.kind, b.day, j.registration, j.at, j.venue_version, j.clerk,
        m.from_place, m.to_place, m.reason
      FROM journal j
      JOIN line_move m ON m.entry = j.number
      JOIN day_book b ON b.number = j.day
      WHERE j.registration = ? ORDER BY j.number\
      """;

  private record Moved(JournalEntry entry, LineMove move) {}

  private final SqlConnection connection;

  MoveRows(SqlConnection connection) {
    this.connection = connection;
  }

  /** Beside the journal's entry that was written last. */
  void write(LineMove move) {
    connection.write(
        INSERT + connection.dialect().lastNumber() + ")", move.from(), move.to(), move.reason());
  }

  Map<JournalEntry, LineMove> of(RegistrationId registration) {
    return connection.list(OF_REGISTRATION, MoveRows::moved, registration.value()).stream()
        .collect(Collectors.toMap(Moved::entry, Moved::move, (earlier, later) -> later));
  }

  private static Moved moved(Row row) throws SQLException {
    return new Moved(
        JournalRows.entry(row),
        new LineMove(row.integer("from_place"), row.integer("to_place"), row.text("reason")));
  }
}
