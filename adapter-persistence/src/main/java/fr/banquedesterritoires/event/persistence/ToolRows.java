package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads and writes the tools that work at the desk. */
final class ToolRows {

  private static final String ADMIT =
      """
      INSERT INTO desk_tool (id, name, role, issuer, issued, ends, used, seal)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
      """;
  private static final String READ =
      "SELECT id, name, role, issuer, issued, ends, used, seal FROM desk_tool ";
  private static final String BY_SEAL = READ + "WHERE seal = ?";
  private static final String ALL = READ + "ORDER BY name, issued, id";
  private static final String USE = "UPDATE desk_tool SET used = ? WHERE id = ?";
  private static final String REVOKE =
      "UPDATE desk_tool SET seal = NULL WHERE id = ? AND seal IS NOT NULL";

  private final SqlConnection connection;

  ToolRows(SqlConnection connection) {
    this.connection = connection;
  }

  void admit(Tool tool) {
    connection.write(
        ADMIT,
        tool.id().value(),
        tool.name(),
        tool.role(),
        tool.issuer().map(ClerkId::value),
        tool.issued(),
        tool.ends(),
        tool.used(),
        tool.seal());
  }

  Optional<Tool> sealed(String seal) {
    return connection.first(BY_SEAL, ToolRows::tool, seal);
  }

  List<Tool> all() {
    return connection.list(ALL, ToolRows::tool);
  }

  void use(ClerkId tool, Instant at) {
    connection.write(USE, at, tool.value());
  }

  boolean revoke(ClerkId tool) {
    return connection.write(REVOKE, tool.value()) > 0;
  }

  private static Tool tool(Row row) throws SQLException {
    return new Tool(
        new ClerkId(row.uuid("id")),
        row.text("name"),
        row.word(Role.class, "role"),
        row.optionalUuid("issuer").map(ClerkId::new),
        row.instant("issued"),
        row.instant("ends"),
        row.optionalInstant("used"),
        row.optionalText("seal"));
  }
}
