package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Adds to the journal, and keeps the errands that follow from it. */
final class JournalRows {

  private static final String APPEND =
      """
      INSERT INTO journal (kind, day, registration, at, venue_version, clerk)
      VALUES (?, ?, ?, ?, ?, ?)\
      """;
  private static final String ABOUT =
      """
      SELECT j.kind, b.day, j.registration, j.at, j.venue_version, j.clerk
      FROM journal j JOIN day_book b ON b.number = j.day
      WHERE b.day = ? ORDER BY j.number\
      """;
  private static final String OPEN = "INSERT INTO errand (due_at, addressee, entry) VALUES (?, ?, ";
  private static final String DUE =
      """
      SELECT e.entry, e.attempts, e.up_to, j.kind, b.day, j.registration, j.at, j.venue_version,
        j.clerk
      FROM errand e
      JOIN journal j ON j.number = e.entry
      JOIN day_book b ON b.number = j.day
      WHERE e.due_at <= ?
        AND NOT EXISTS (
          SELECT 1 FROM errand older
          WHERE older.addressee = e.addressee AND older.entry < e.entry
            AND older.due_at IS NOT NULL)
      ORDER BY e.entry LIMIT ?\
      """;
  private static final String LEASE = "UPDATE errand SET due_at = ? WHERE entry = ?";
  private static final String CLOSE = "DELETE FROM errand WHERE entry = ?";
  private static final String EXPAND =
      "UPDATE errand SET up_to = ? WHERE entry = ? AND up_to = ? AND due_at IS NOT NULL";
  private static final String PUT_OFF =
      "UPDATE errand SET due_at = ?, attempts = ? WHERE entry = ? AND due_at IS NOT NULL";
  private static final String SET_ASIDE =
      """
      UPDATE errand SET due_at = NULL, attempts = ?, trouble = ?
      WHERE entry = ? AND due_at IS NOT NULL\
      """;
  private static final String DEAD =
      """
      SELECT e.entry, e.attempts, e.up_to, e.trouble,
        j.kind, b.day, j.registration, j.at, j.venue_version, j.clerk
      FROM errand e
      JOIN journal j ON j.number = e.entry
      JOIN day_book b ON b.number = j.day
      WHERE e.due_at IS NULL AND b.day = ? AND e.entry > ?
      ORDER BY e.entry LIMIT ?\
      """;
  private static final String TRY_AGAIN =
      """
      UPDATE errand SET due_at = ?, attempts = 0, trouble = NULL
      WHERE entry = ? AND due_at IS NULL\
      """;

  private final SqlConnection connection;

  JournalRows(SqlConnection connection) {
    this.connection = connection;
  }

  /**
   * Adds an entry about the day of that number, and an errand if somebody must be told; the last
   * number given is then the entry's.
   */
  void append(long day, JournalEntry entry) {
    connection.write(
        APPEND,
        entry.kind(),
        day,
        entry.registration().map(RegistrationId::value),
        entry.at(),
        entry.venueVersion(),
        entry.by().map(ClerkId::value));
    if (entry.kind().isTold()) {
      connection.write(
          OPEN + connection.dialect().lastNumber() + ")",
          entry.at(),
          entry.addressee().map(RegistrationId::value));
    }
  }

  /** All entries about a day. */
  List<JournalEntry> about(EventDayId day) {
    return connection.list(ABOUT, JournalRows::entry, day.value());
  }

  /** Errands that are due and that nobody holds, oldest first. */
  List<Errand> due(int most, Instant now) {
    return connection.list(DUE, JournalRows::errand, now, most);
  }

  /** Leases errands that are due; whoever leases at the same time gets others. */
  List<Errand> lease(int most, Instant now, Instant until) {
    List<Errand> due =
        connection.list(
            DUE + connection.dialect().forUpdateSkipLocked(), JournalRows::errand, now, most);
    due.forEach(errand -> connection.write(LEASE, until, errand.number()));
    return due;
  }

  void close(Errand errand, List<JournalEntry> told) {
    connection.write(CLOSE, errand.number());
    append(told);
  }

  boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
    boolean begunByNobodyElse = connection.write(EXPAND, upTo, errand.number(), errand.upTo()) == 1;
    if (begunByNobodyElse) {
      append(entries);
    }
    return begunByNobodyElse;
  }

  private void append(List<JournalEntry> entries) {
    for (JournalEntry entry : entries) {
      append(new BookRows(connection).read(entry.day()).orElseThrow().number(), entry);
    }
  }

  void putOff(Errand errand, Instant notBefore) {
    connection.write(PUT_OFF, notBefore, errand.attempts() + 1, errand.number());
  }

  void setAside(Errand errand, Trouble trouble) {
    connection.write(SET_ASIDE, errand.attempts() + 1, trouble.word(), errand.number());
  }

  /** Errands of a day that were set aside, oldest first. */
  List<DeadLetter> dead(EventDayId day, long after, int most) {
    return connection.list(
        DEAD,
        row -> new DeadLetter(errand(row), new Trouble(row.text("trouble"))),
        day.value(),
        after,
        most);
  }

  boolean tryAgain(long number, Instant now) {
    return connection.write(TRY_AGAIN, now, number) == 1;
  }

  private static Errand errand(Row row) throws SQLException {
    return new Errand(
        row.number("entry"), entry(row), row.integer("attempts"), row.number("up_to"));
  }

  static JournalEntry entry(Row row) throws SQLException {
    return new JournalEntry(
        row.word(EntryKind.class, "kind"),
        new EventDayId(row.text("day")),
        row.optionalUuid("registration").map(RegistrationId::new),
        row.instant("at"),
        row.optionalInteger("venue_version"),
        row.optionalUuid("clerk").map(ClerkId::new));
  }
}
