package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Sought;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads and writes registrations. */
final class RegistrationRows {

  static final String READ =
      """
      SELECT b.day, r.id, r.email_typed, r.given_name, r.family_name, r.role, r.organisation,
        r.organisation_kind, r.territory, r.lunch, r.expectations, r.language, r.state, r.since,
        r.offered_until, r.turn, r.ticket, r.approved_at, r.link_rotation, r.revision, r.notice, r.diet,
        r.access_needs
      FROM registration r
      JOIN day_book b ON b.number = r.day
      """;
  private static final String BY_ID = READ + "WHERE r.id = ?";
  private static final String BY_DAY_AND_ID = READ + "WHERE r.id = ? AND r.day = ?";
  private static final String BY_ADDRESS = READ + "WHERE r.day = ? AND r.email = ?";
  private static final String IN_LINE =
      READ + "WHERE r.day = ? AND r.state = 'WAITING' ORDER BY COALESCE(r.turn, r.ticket)";
  private static final String FIRST_IN_LINE = IN_LINE + " LIMIT 1";
  private static final String STANDING =
      READ
          + """
          WHERE b.day = ? AND r.ticket > ?
            AND r.state IN ('CONFIRMED', 'AWAITING_APPROVAL', 'OFFERED', 'WAITING')
          ORDER BY r.ticket LIMIT ?\
          """;
  private static final String PLACE_IN_LINE =
      """
      SELECT COUNT(*) AS place FROM registration r
      JOIN registration ahead
        ON ahead.day = r.day AND ahead.state = 'WAITING'
          AND COALESCE(ahead.turn, ahead.ticket) <= COALESCE(r.turn, r.ticket)
      WHERE r.id = ? AND r.state = 'WAITING'\
      """;
  private static final String WRITE =
      """
      INSERT INTO registration (email, email_typed, given_name, family_name, role, organisation,
        organisation_kind, territory, lunch, expectations, language, state, since, offered_until,
        turn, ticket, approved_at, link_rotation, revision, notice, diet, access_needs, sought, day,
        id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET email = excluded.email, email_typed = excluded.email_typed,
        given_name = excluded.given_name, family_name = excluded.family_name,
        role = excluded.role, organisation = excluded.organisation,
        organisation_kind = excluded.organisation_kind, territory = excluded.territory,
        lunch = excluded.lunch, expectations = excluded.expectations,
        language = excluded.language, state = excluded.state, since = excluded.since,
        offered_until = excluded.offered_until, turn = excluded.turn, ticket = excluded.ticket,
        approved_at = excluded.approved_at, link_rotation = excluded.link_rotation,
        revision = excluded.revision, notice = excluded.notice, diet = excluded.diet,
        access_needs = excluded.access_needs, sought = excluded.sought
      WHERE registration.day = excluded.day\
      """;

  private final SqlConnection connection;

  RegistrationRows(SqlConnection connection) {
    this.connection = connection;
  }

  Optional<Registration> find(RegistrationId id) {
    return connection.first(BY_ID, RegistrationRows::registration, id.value());
  }

  Optional<Registration> find(long day, RegistrationId id) {
    return connection.first(BY_DAY_AND_ID, RegistrationRows::registration, id.value(), day);
  }

  Optional<Registration> under(long day, EmailAddress address) {
    return connection.first(BY_ADDRESS, RegistrationRows::registration, day, address.canonical());
  }

  Optional<Registration> firstInLine(long day) {
    return connection.first(FIRST_IN_LINE, RegistrationRows::registration, day);
  }

  List<Registration> line(long day) {
    return connection.list(IN_LINE, RegistrationRows::registration, day);
  }

  List<Registration> standing(EventDayId day, long after, int most) {
    return connection.list(STANDING, RegistrationRows::registration, day.value(), after, most);
  }

  OptionalInt placeInLine(RegistrationId id) {
    int place =
        connection.first(PLACE_IN_LINE, row -> row.integer("place"), id.value()).orElseThrow();
    return place == 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** Writes a registration, new or known, by the same statement: nobody can tell which. */
  void write(long day, Registration registration) {
    if (connection.write(WRITE, values(day, registration)) != 1) {
      throw new IllegalArgumentException(registration.id() + " is of another day");
    }
  }

  private static Object[] values(long day, Registration registration) {
    Participant participant = registration.participant();
    return new Object[] {
      participant.email().canonical(),
      participant.email().typed(),
      participant.givenName(),
      participant.familyName(),
      participant.role(),
      participant.organisation().name(),
      participant.organisation().kind(),
      participant.territory(),
      registration.wishes().lunch(),
      registration.wishes().expectations(),
      registration.language().toLanguageTag(),
      StateKind.of(registration.state()),
      registration.state().since(),
      registration.state() instanceof RegistrationState.Offered offer
          ? Optional.of(offer.until())
          : Optional.empty(),
      registration.state() instanceof RegistrationState.Waiting waiting
          ? waiting.turn()
          : OptionalLong.empty(),
      registration.ticket(),
      registration.approvedAt(),
      registration.linkRotation(),
      registration.revision(),
      registration.notice().map(NoticeVersion::toString),
      registration.wishes().diet(),
      registration.wishes().accessNeeds(),
      Sought.by(participant),
      day,
      registration.id().value()
    };
  }

  static Registration registration(Row row) throws SQLException {
    return new Registration(
        new RegistrationId(row.uuid("id")),
        new EventDayId(row.text("day")),
        participant(row),
        new Wishes(
            row.flag("lunch"),
            row.optionalText("diet"),
            row.optionalText("access_needs"),
            row.optionalText("expectations")),
        Locale.forLanguageTag(row.text("language")),
        state(row),
        row.number("ticket"),
        row.optionalInstant("approved_at"),
        row.integer("link_rotation"),
        row.integer("revision"),
        row.optionalText("notice").map(NoticeVersion::of));
  }

  private static Participant participant(Row row) throws SQLException {
    return new Participant(
        row.text("given_name"),
        row.text("family_name"),
        EmailAddress.of(row.text("email_typed")),
        row.text("role"),
        new Organisation(
            row.text("organisation"),
            row.optionalWord(OrganisationKind.class, "organisation_kind")),
        row.optionalText("territory"));
  }

  private static RegistrationState state(Row row) throws SQLException {
    Instant since = row.instant("since");
    return switch (row.word(StateKind.class, "state")) {
      case CONFIRMED -> new RegistrationState.Confirmed(since);
      case AWAITING_APPROVAL -> new RegistrationState.AwaitingApproval(since);
      case OFFERED -> new RegistrationState.Offered(since, row.instant("offered_until"));
      case WAITING -> new RegistrationState.Waiting(since, row.optionalLong("turn"));
      case REFUSED -> new RegistrationState.Refused(since);
      case CANCELLED -> new RegistrationState.Cancelled(since);
    };
  }
}
