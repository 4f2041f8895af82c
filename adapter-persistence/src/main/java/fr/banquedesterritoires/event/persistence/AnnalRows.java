package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.organiser.VenueProgress;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the journal back for the organiser's desk. */
final class AnnalRows {

  private static final long QUARTER = TimeUnit.SECONDS.toMicros(Annals.QUARTER.toSeconds());
  private static final String SIGN_UPS = words(EntryKind::isSignUp);

  private static final String OF_REGISTRATION =
      """
      SELECT j.kind, b.day, j.registration, j.at, j.venue_version, j.clerk
      FROM journal j JOIN day_book b ON b.number = j.day
      WHERE j.registration = ? ORDER BY j.number\
      """;
  private static final String SIGN_UPS_BY_QUARTER =
      """
      SELECT j.at / %d AS quarter, COUNT(*) AS signed_up
      FROM journal j JOIN day_book b ON b.number = j.day
      WHERE b.day = ? AND j.kind IN (%s)
      GROUP BY j.at / %1$d\
      """
          .formatted(QUARTER, SIGN_UPS);

  private static final String VENUE_NEWS = words(EntryKind::isVenueNews);
  private static final String OF_VENUE =
      """
      SELECT j.kind, b.day, j.registration, j.at, j.venue_version, j.clerk
      FROM journal j JOIN day_book b ON b.number = j.day
      WHERE b.day = ?
        AND (j.kind = 'VENUE_TOLD' OR (j.kind IN (%s) AND j.registration IS NULL))
      ORDER BY j.number DESC LIMIT ? OFFSET ?\
      """
          .formatted(VENUE_NEWS);
  private static final String VENUE_VERSION =
      """
      SELECT MAX(j.venue_version) AS version
      FROM journal j JOIN day_book b ON b.number = j.day
      WHERE b.day = ?\
      """;
  private static final String TOLD =
      """
      SELECT COUNT(DISTINCT j.registration) AS told
      FROM journal j JOIN day_book b ON b.number = j.day
      WHERE b.day = ? AND j.kind = 'VENUE_TOLD' AND j.venue_version = ?\
      """;
  private static final String OPEN =
      """
      SELECT COUNT(e.due_at) AS waiting, COUNT(*) - COUNT(e.due_at) AS failed
      FROM errand e
      JOIN journal j ON j.number = e.entry
      JOIN day_book b ON b.number = j.day
      WHERE b.day = ? AND j.kind IN (%s)\
      """
          .formatted(VENUE_NEWS);

  private record Quarter(Instant from, int signedUp) {}

  private final SqlConnection connection;

  AnnalRows(SqlConnection connection) {
    this.connection = connection;
  }

  List<JournalEntry> about(RegistrationId registration) {
    return connection.list(OF_REGISTRATION, JournalRows::entry, registration.value());
  }

  List<JournalEntry> ofVenue(EventDayId day, int skip, int most) {
    return connection.list(OF_VENUE, JournalRows::entry, day.value(), most, skip);
  }

  VenueProgress venueProgress(EventDayId day) {
    int version =
        connection
            .first(VENUE_VERSION, row -> row.optionalInteger("version"), day.value())
            .orElseThrow()
            .orElse(0);
    int told =
        connection.first(TOLD, row -> row.integer("told"), day.value(), version).orElseThrow();
    return connection
        .first(
            OPEN,
            row -> new VenueProgress(version, told, row.integer("waiting"), row.integer("failed")),
            day.value())
        .orElseThrow();
  }

  private static String words(Predicate<EntryKind> wanted) {
    return Arrays.stream(EntryKind.values())
        .filter(wanted)
        .map(kind -> "'" + kind.name() + "'")
        .collect(Collectors.joining(", "));
  }

  SortedMap<Instant, Integer> signUps(EventDayId day) {
    SortedMap<Instant, Integer> counts = new TreeMap<>();
    connection
        .list(
            SIGN_UPS_BY_QUARTER,
            row ->
                new Quarter(
                    Micros.instant(row.number("quarter") * QUARTER), row.integer("signed_up")),
            day.value())
        .forEach(quarter -> counts.put(quarter.from(), quarter.signedUp()));
    return counts;
  }
}
