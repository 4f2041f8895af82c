package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes those who work at the desk, and their passes. */
final class ClerkRows {

  private static final String READ = "SELECT id, email_typed, role, active FROM clerk ";
  private static final String ADMIT =
      """
      INSERT INTO clerk (id, email, email_typed, role, active) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (email) DO UPDATE SET email_typed = excluded.email_typed, role = excluded.role,
        active = excluded.active
      RETURNING id, email_typed, role, active\
      """;
  private static final String DISMISS = "UPDATE clerk SET active = ? WHERE id = ?";
  private static final String BY_ID = READ + "WHERE id = ?";
  private static final String BY_ADDRESS = READ + "WHERE email = ?";
  private static final String ALL = READ + "ORDER BY email";
  private static final String ISSUE =
      "INSERT INTO desk_pass (seal, kind, clerk, issued, used) VALUES (?, ?, ?, ?, ?)";
  private static final String PASS = "SELECT seal, kind, clerk, issued, used FROM desk_pass ";
  private static final String PASS_BY_SEAL = PASS + "WHERE seal = ?";
  private static final String PASSES = PASS + "WHERE clerk = ? ORDER BY issued, seal";
  private static final String TAKE =
      "DELETE FROM desk_pass WHERE seal = ? RETURNING seal, kind, clerk, issued, used";
  private static final String USE = "UPDATE desk_pass SET used = ? WHERE seal = ?";
  private static final String REVOKE = "DELETE FROM desk_pass WHERE clerk = ?";
  private static final String FORGET = "DELETE FROM desk_pass WHERE used < ?";

  private final SqlConnection connection;

  ClerkRows(SqlConnection connection) {
    this.connection = connection;
  }

  Clerk admit(ClerkId fresh, EmailAddress address, Role role) {
    return connection
        .first(
            ADMIT,
            ClerkRows::clerk,
            fresh.value(),
            address.canonical(),
            address.typed(),
            role,
            true)
        .orElseThrow();
  }

  void dismiss(ClerkId id) {
    connection.write(DISMISS, false, id.value());
    revoke(id);
  }

  Optional<Clerk> find(ClerkId id) {
    return connection.first(BY_ID, ClerkRows::clerk, id.value());
  }

  Optional<Clerk> under(EmailAddress address) {
    return connection.first(BY_ADDRESS, ClerkRows::clerk, address.canonical());
  }

  List<Clerk> all() {
    return connection.list(ALL, ClerkRows::clerk);
  }

  void issue(Pass pass) {
    connection.write(
        ISSUE, pass.seal(), pass.kind(), pass.holder().value(), pass.issued(), pass.used());
  }

  Optional<Pass> pass(String seal) {
    return connection.first(PASS_BY_SEAL, ClerkRows::pass, seal);
  }

  List<Pass> passes(ClerkId holder) {
    return connection.list(PASSES, ClerkRows::pass, holder.value());
  }

  Optional<Pass> take(String seal) {
    return connection.first(TAKE, ClerkRows::pass, seal);
  }

  void use(String seal, Instant at) {
    connection.write(USE, at, seal);
  }

  void revoke(ClerkId holder) {
    connection.write(REVOKE, holder.value());
  }

  void forget(Instant before) {
    connection.write(FORGET, before);
  }

  private static Clerk clerk(Row row) throws SQLException {
    return new Clerk(
        new ClerkId(row.uuid("id")),
        EmailAddress.of(row.text("email_typed")),
        row.word(Role.class, "role"),
        row.flag("active"));
  }

  private static Pass pass(Row row) throws SQLException {
    return new Pass(
        row.text("seal"),
        row.word(Pass.Kind.class, "kind"),
        new ClerkId(row.uuid("clerk")),
        row.instant("issued"),
        row.instant("used"));
  }
}
