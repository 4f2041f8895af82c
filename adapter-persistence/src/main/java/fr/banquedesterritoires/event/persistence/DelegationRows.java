package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.util.Locale;
import java.util.Optional;

/** Reads and writes who signed a group up. A row goes with the errand it belongs to. */
final class DelegationRows {

  private static final String INSERT =
      "INSERT INTO delegation (email, people, language, errand) VALUES (?, ?, ?, ";
  private static final String READ =
      "SELECT email, people, language FROM delegation WHERE errand = ?";

  private final SqlConnection connection;

  DelegationRows(SqlConnection connection) {
    this.connection = connection;
  }

  /** For the errand that was opened last. */
  void write(Delegation delegation) {
    connection.write(
        INSERT + connection.dialect().lastNumber() + ")",
        delegation.delegate().typed(),
        delegation.people(),
        delegation.language().toLanguageTag());
  }

  Optional<Delegation> find(long errand) {
    return connection.first(
        READ,
        row ->
            new Delegation(
                EmailAddress.of(row.text("email")),
                row.integer("people"),
                Locale.forLanguageTag(row.text("language"))),
        errand);
  }
}
