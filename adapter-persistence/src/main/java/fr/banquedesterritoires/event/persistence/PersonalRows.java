package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.privacy.Holding;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Deletes what is kept of people, and counts the deletions, so that what they leave behind is
 * wiped. A table that is to hold anything about people has its place in {@link #forget}; a test
 * that knows every column refuses one that was not thought of.
 */
final class PersonalRows {

  private static final String HOLDING =
      """
      SELECT COUNT(*) AS people, COUNT(COALESCE(r.diet, r.access_needs)) AS sensitive
      FROM registration r
      JOIN day_book b ON b.number = r.day
      WHERE b.day = ?\
      """;
  private static final String PEOPLE =
      """
      SELECT r.id FROM registration r JOIN day_book b ON b.number = r.day WHERE b.day = ? LIMIT ?\
      """;
  private static final String WITH_SENSITIVE =
      """
      SELECT r.id FROM registration r
      JOIN day_book b ON b.number = r.day
      WHERE b.day = ? AND COALESCE(r.diet, r.access_needs) IS NOT NULL LIMIT ?\
      """;

  /** What is kept under the id of one registration, in an order that references allow. */
  private static final List<String> OF_REGISTRATION =
      List.of(
          "DELETE FROM errand WHERE addressee = ?",
          "DELETE FROM told WHERE registration = ?",
          "DELETE FROM feedback WHERE registration = ?",
          """
          DELETE FROM line_move
          WHERE entry IN (SELECT j.number FROM journal j WHERE j.registration = ?)\
          """,
          """
          DELETE FROM idempotency_answer
          WHERE day = (SELECT r.day FROM registration r WHERE r.id = ?)
            AND at IN (SELECT j.at FROM journal j WHERE j.registration = ?)\
          """,
          "DELETE FROM registration WHERE id = ?");

  private static final String ANSWERS = "DELETE FROM idempotency_answer WHERE at < ?";
  private static final String RECEIPTS =
      """
      DELETE FROM errand WHERE entry IN (
        SELECT d.errand FROM delegation d JOIN journal j ON j.number = d.errand WHERE j.at < ?)\
      """;
  private static final String COUNT = "UPDATE residue SET deletions = deletions + 1";
  private static final String RESIDUE = "SELECT deletions, wiped FROM residue";
  private static final String WIPED = "UPDATE residue SET wiped = ?";

  /**
   * How many deletions there were, and after how many of them everything was wiped last.
   *
   * @param deletions how many so far
   * @param wiped how many when it was wiped
   */
  record Residue(long deletions, long wiped) {

    boolean isLeft() {
      return deletions > wiped;
    }
  }

  private final SqlConnection connection;

  PersonalRows(SqlConnection connection) {
    this.connection = connection;
  }

  Holding holding(EventDayId day) {
    return connection
        .first(
            HOLDING,
            row -> new Holding(row.integer("people"), row.integer("sensitive")),
            day.value())
        .orElseThrow();
  }

  List<RegistrationId> people(EventDayId day, int most) {
    return ids(PEOPLE, day, most);
  }

  List<RegistrationId> withSensitiveWishes(EventDayId day, int most) {
    return ids(WITH_SENSITIVE, day, most);
  }

  private List<RegistrationId> ids(String sql, EventDayId day, int most) {
    return connection.list(sql, row -> new RegistrationId(row.uuid("id")), day.value(), most);
  }

  /** Deletes a registration of the day of that number, and counts it among the figures. */
  void forget(long day, Registration last) {
    int deleted = 0;
    new FeedbackRows(connection).keepMarks(day, last.id());
    for (String sql : OF_REGISTRATION) {
      Object[] ids = new Object[(int) sql.chars().filter(mark -> mark == '?').count()];
      Arrays.fill(ids, last.id().value());
      deleted = connection.write(sql, ids);
    }
    if (deleted == 1) {
      new KeptFigureRows(connection).add(day, DayFigures.of(last));
      countDeletion();
    }
  }

  int forgetRequests(Instant before) {
    int answers = connection.write(ANSWERS, before);
    int receipts = connection.write(RECEIPTS, before);
    if (answers + receipts > 0) {
      countDeletion();
    }
    return answers + receipts;
  }

  /** Notes that something was deleted, or written over, that must leave no trace. */
  void countDeletion() {
    connection.write(COUNT);
  }

  /** What deletions may have left behind. */
  Residue residue() {
    return connection
        .first(RESIDUE, row -> new Residue(row.number("deletions"), row.number("wiped")))
        .orElseThrow();
  }

  /** Notes up to which deletion no traces are left. */
  void wipedUpTo(long deletion) {
    connection.write(WIPED, deletion);
  }
}
