package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * What was typed to invite somebody.
 *
 * @param email the address
 * @param role the role's code
 * @param flaw the key of what is wrong, empty if nothing is
 */
record TeamForm(String email, String role, String flaw) {

  private static final String ROLE_WRONG = "team.role.wrong";

  static final TeamForm EMPTY = new TeamForm("", "desk", "");

  static TeamForm read(Context ctx) {
    return new TeamForm(Sent.text(ctx, "email"), Sent.text(ctx, "role"), "");
  }

  /** With what can be wrong with it by itself. */
  TeamForm checked() {
    return new TeamForm(
        email, role, EmailAddress.parse(email).isEmpty() ? "team.email.wrong" : ROLE_WRONG);
  }

  /** Nobody changes their own role. */
  TeamForm oneself() {
    return new TeamForm(email, role, "team.oneself");
  }

  Field emailField(Texts texts) {
    boolean wrong = !flaw.isEmpty() && !flaw.equals(ROLE_WRONG);
    return field("email", "team.email", email, wrong, texts);
  }

  Field roleField(Texts texts) {
    return field("role", "team.role", role, flaw.equals(ROLE_WRONG), texts)
        .among(Choice.of(Role.values(), texts));
  }

  private Field field(String name, String key, String value, boolean wrong, Texts texts) {
    return Field.of(name, key, value, texts)
        .mandatory()
        .flawed(wrong ? Optional.of(texts.say(flaw)) : Optional.empty());
  }
}
