package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every column of every table is known to be about people or not. A new one fails here until it is
 * said what it holds, and, if it is about participants, {@link PersonalRows} deletes it, the export
 * shows it, and the search of the data folder looks for it.
 */
class EveryColumnTest {

  /** Tables whose every row is gone once a participant is forgotten. */
  private static final Map<String, Set<String>> ABOUT_PARTICIPANTS =
      Map.of(
          "registration",
          Set.of(
              "id",
              "day",
              "email",
              "email_typed",
              "given_name",
              "family_name",
              "role",
              "organisation",
              "organisation_kind",
              "territory",
              "lunch",
              "expectations",
              "language",
              "state",
              "since",
              "offered_until",
              "ticket",
              "approved_at",
              "link_rotation",
              "revision",
              "notice",
              "turn",
              "diet",
              "access_needs",
              "sought"),
          "told",
          Set.of(
              "registration",
              "sequence",
              "entry",
              "facts",
              "venue_version",
              "reminder",
              "link_sent",
              "posted"),
          "errand",
          Set.of("entry", "due_at", "attempts", "addressee", "up_to", "trouble"),
          "delegation",
          Set.of("errand", "email", "people", "language"),
          "line_move",
          Set.of("entry", "from_place", "to_place", "reason"),
          "feedback",
          Set.of("registration", "day", "usefulness", "programme", "organisation", "words"),
          "idempotency_answer",
          Set.of("day", "key", "fingerprint", "answer", "at", "people"));

  /** Who works at the desk: no participants; they go when they leave, by hand. */
  private static final Map<String, Set<String>> ABOUT_CLERKS =
      Map.of(
          "clerk",
          Set.of("id", "email", "email_typed", "role", "active"),
          "desk_pass",
          Set.of("seal", "kind", "clerk", "issued", "used"),
          "desk_tool",
          Set.of("id", "name", "role", "issuer", "issued", "ends", "used", "seal"));

  /** Columns of all other tables, none of which may hold anything about a person but an id. */
  private static final Map<String, Set<String>> ABOUT_NOBODY =
      Map.ofEntries(
          Map.entry(
              "day_book", Set.of("number", "day", "revision", "held", "waiting", "last_ticket")),
          Map.entry(
              "event_day",
              Set.of(
                  "day",
                  "rubric",
                  "title",
                  "summary",
                  "date",
                  "zone",
                  "town",
                  "departement",
                  "format",
                  "hours_start",
                  "hours_end",
                  "lunch",
                  "opens",
                  "closes",
                  "capacity",
                  "waiting_list",
                  "approval",
                  "offer_hours",
                  "venue_after_approval",
                  "venue_from",
                  "publication")),
          Map.entry("day_point", Set.of("day", "kind", "position", "text")),
          Map.entry(
              "programme_session",
              Set.of("day", "position", "starts", "ends", "kind", "title", "text")),
          Map.entry("case_study", Set.of("day", "session", "position", "summary")),
          Map.entry(
              "case_territory",
              Set.of("day", "session", "case_study", "position", "name", "kind", "side")),
          Map.entry(
              "venue",
              Set.of(
                  "day",
                  "version",
                  "room_name",
                  "room_address",
                  "room_access_notes",
                  "join_link",
                  "join_notes")),
          Map.entry(
              "journal",
              Set.of("number", "kind", "day", "registration", "at", "venue_version", "clerk")),
          Map.entry("feedback_call", Set.of("day", "asked_at")),
          Map.entry("kept_feedback", Set.of("day", "question", "mark", "answers")),
          Map.entry(
              "collective_review",
              Set.of("day", "conclusions", "points", "revision", "kept_at", "published")),
          Map.entry("door_event", Set.of("id", "day", "kind", "registration", "half", "at")),
          Map.entry("kept_figure", Set.of("day", "figure", "word", "people")),
          Map.entry("residue", Set.of("one", "deletions", "wiped")),
          Map.entry("pulse", Set.of("one", "beats")));

  private static final Instant NOW = FlyerDay.OPENS;
  private static final String COLUMNS =
      """
      SELECT t.name AS table_name, c.name AS column_name
      FROM sqlite_schema t JOIN pragma_table_info(t.name) c
      WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'flyway%'\
      """;

  @Test
  void every_column_is_known_to_be_about_somebody_or_nobody(@TempDir Path folder)
      throws IOException {
    SqliteStore.open(SqliteSettings.in(folder)).close();
    Map<String, Set<String>> known = new TreeMap<>(ABOUT_NOBODY);
    known.putAll(ABOUT_PARTICIPANTS);
    known.putAll(ABOUT_CLERKS);

    assertThat(new TreeMap<>(columns(folder))).isEqualTo(known);
  }

  @Test
  void once_everybody_is_forgotten_no_table_about_participants_has_a_row(@TempDir Path folder)
      throws SQLException {
    Registration one =
        People.confirmed(FlyerDay.ID, 1)
            .amended(
                People.person(1),
                new Wishes(true, Optional.of("sans sel"), Optional.empty(), Optional.empty()));
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      fill(store, one);
      assertThat(filled(folder)).isEqualTo(ABOUT_PARTICIPANTS.keySet());

      store.inDay(
          FlyerDay.ID,
          books -> {
            books.forget(one);
            return one;
          });
      store.forgetRequests(NOW.plusSeconds(1));

      assertThat(filled(folder)).isEmpty();
    }
  }

  private static void fill(SqliteStore store, Registration one) {
    store.inDay(
        FlyerDay.ID,
        books -> {
          books.keep(FlyerDay.day());
          books.keep(one);
          books.append(JournalEntry.about(EntryKind.CONFIRMED, FlyerDay.ID, one.id(), NOW));
          books.append(
              JournalEntry.about(EntryKind.MOVED_IN_LINE, FlyerDay.ID, one.id(), NOW),
              new LineMove(2, 1, "vient de loin"));
          books.append(
              JournalEntry.about(EntryKind.GROUP_RECEIVED, FlyerDay.ID, NOW),
              new Delegation(EmailAddress.of("secretariat@example.org"), 1, Locale.FRENCH));
          books.keep(
              one.id(),
              new Feedback(
                  Map.of(Question.USEFULNESS, 5, Question.PROGRAMME, 4, Question.ORGANISATION, 3),
                  Optional.of("Merci.")));
          books.keep(
              new IdempotencyKey("key"),
              new KeptAnswer("0".repeat(64), PublicAnswer.RECEIVED, NOW));
          return one;
        });
    store.announce(Told.nothing(one.id()));
  }

  private static Set<String> filled(Path folder) throws SQLException {
    SqliteDatabase database = new SqliteDatabase(SqliteSettings.in(folder));
    Set<String> filled = new TreeSet<>();
    try (SqlConnection connection = database.openReader()) {
      for (String table : ABOUT_PARTICIPANTS.keySet()) {
        connection
            .first("SELECT 1 AS one FROM " + table, row -> row.integer("one"))
            .ifPresent(one -> filled.add(table));
      }
    }
    return filled;
  }

  private static Map<String, Set<String>> columns(Path folder) {
    record Column(String table, String name) {}
    SqliteDatabase database = new SqliteDatabase(SqliteSettings.in(folder));
    try (SqlConnection connection = database.openReader()) {
      return connection
          .list(COLUMNS, row -> new Column(row.text("table_name"), row.text("column_name")))
          .stream()
          .collect(
              Collectors.groupingBy(
                  Column::table,
                  Collectors.mapping(Column::name, Collectors.toCollection(TreeSet::new))));
    } catch (SQLException error) {
      throw new AssertionError(error);
    }
  }
}
