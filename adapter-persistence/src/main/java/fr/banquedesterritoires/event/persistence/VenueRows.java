package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueSafe;
import java.net.URI;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/** Reads and writes venues: the one place in this module where the secret passes. */
final class VenueRows extends VenueSafe {

  private static final String READ =
      """
      SELECT v.version, v.room_name, v.room_address, v.room_access_notes, v.join_link, v.join_notes
      FROM venue v JOIN day_book b ON b.number = v.day WHERE b.day = ?\
      """;
  private static final String VERSION = "SELECT version FROM venue WHERE day = ?";
  private static final String IS_SET =
      """
      SELECT room_name IS NOT NULL OR join_link IS NOT NULL AS is_set FROM venue WHERE day = ?\
      """;
  private static final String REMOVE =
      """
      UPDATE venue SET version = version + 1, room_name = NULL, room_address = NULL,
        room_access_notes = NULL, join_link = NULL, join_notes = NULL
      WHERE day = ? AND (room_name IS NOT NULL OR join_link IS NOT NULL)\
      """;
  private static final String WRITE =
      """
      INSERT INTO venue (day, version, room_name, room_address, room_access_notes, join_link,
        join_notes)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (day) DO UPDATE SET version = excluded.version, room_name = excluded.room_name,
        room_address = excluded.room_address, room_access_notes = excluded.room_access_notes,
        join_link = excluded.join_link, join_notes = excluded.join_notes\
      """;

  private final SqlConnection connection;

  VenueRows(SqlConnection connection) {
    this.connection = connection;
  }

  Optional<Venue> find(DisclosureGrant grant) {
    EventDayId day = grant.day();
    return connection.first(READ, row -> venue(day, row), day.value()).flatMap(Function.identity());
  }

  /** The version of a day's venue, or of its having none any more. */
  int version(long day) {
    return connection.first(VERSION, row -> row.integer("version"), day).orElse(0);
  }

  boolean isSet(long day) {
    return connection.first(IS_SET, row -> row.flag("is_set"), day).orElse(false);
  }

  /** Forgets what the venue says, if there is one; its version rises. */
  void remove(long day) {
    connection.write(REMOVE, day);
  }

  EventDayId day(Venue venue) {
    return dayOf(venue);
  }

  void write(long day, Venue venue) {
    Optional<Room> room = detailsOf(venue).room();
    Optional<JoinLink> joinLink = detailsOf(venue).joinLink();
    connection.write(
        WRITE,
        day,
        versionOf(venue),
        room.map(Room::name),
        room.map(Room::address),
        room.flatMap(Room::accessNotes),
        joinLink.map(JoinLink::link).map(URI::toString),
        joinLink.flatMap(JoinLink::notes));
  }

  /** Empty if the venue was withdrawn. */
  private static Optional<Venue> venue(EventDayId day, Row row) throws SQLException {
    Optional<Room> room = room(row);
    Optional<JoinLink> joinLink = joinLink(row);
    return room.isEmpty() && joinLink.isEmpty()
        ? Optional.empty()
        : Optional.of(new Venue(day, row.integer("version"), new VenueDetails(room, joinLink)));
  }

  private static Optional<Room> room(Row row) throws SQLException {
    Optional<String> name = row.optionalText("room_name");
    Optional<String> address = row.optionalText("room_address");
    Optional<String> accessNotes = row.optionalText("room_access_notes");
    return name.flatMap(of -> address.map(at -> new Room(of, at, accessNotes)));
  }

  private static Optional<JoinLink> joinLink(Row row) throws SQLException {
    Optional<String> notes = row.optionalText("join_notes");
    return row.optionalText("join_link").map(link -> new JoinLink(URI.create(link), notes));
  }
}
