package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.sql.SQLException;
import java.util.List;

/** Reads and writes what happened at the door. Rows are only ever added. */
final class DoorRows {

  private static final String INSERT =
      """
      INSERT INTO door_event (id, day, kind, registration, half, at)
      VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING\
      """;
  private static final String OF_DAY =
      """
      SELECT d.id, d.kind, d.registration, d.half, d.at
      FROM door_event d JOIN day_book b ON b.number = d.day WHERE b.day = ?\
      """;
  private static final String OF_REGISTRATION =
      "SELECT id, kind, registration, half, at FROM door_event WHERE registration = ?";

  private final SqlConnection connection;

  DoorRows(SqlConnection connection) {
    this.connection = connection;
  }

  List<DoorEvent> of(RegistrationId who) {
    return connection.list(OF_REGISTRATION, DoorRows::event, who.value());
  }

  Attendance attendance(RegistrationId who) {
    return Attendance.of(of(who));
  }

  Attendance attendance(EventDayId day) {
    return Attendance.of(connection.list(OF_DAY, DoorRows::event, day.value()));
  }

  void write(long day, DoorEvent event) {
    connection.write(
        INSERT,
        event.id(),
        day,
        event.kind(),
        event.registration().value(),
        event.half(),
        event.at());
  }

  private static DoorEvent event(Row row) throws SQLException {
    return new DoorEvent(
        row.uuid("id"),
        row.word(DoorEvent.Kind.class, "kind"),
        new RegistrationId(row.uuid("registration")),
        row.word(HalfDay.class, "half"),
        row.instant("at"));
  }
}
