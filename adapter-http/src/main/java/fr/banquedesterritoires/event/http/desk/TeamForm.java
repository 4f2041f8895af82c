package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * What was typed to invite somebody.
 *
 * @param email the address
 * @param role the role's code
 * @param flaw the key of what is wrong, empty if nothing is
 */
record TeamForm(String email, String role, String flaw) {

  static final TeamForm EMPTY = new TeamForm("", "desk", "");

  static TeamForm read(Context ctx) {
    return new TeamForm(Sent.text(ctx, "email"), Sent.text(ctx, "role"), "");
  }

  /** With what can be wrong with it by itself. */
  TeamForm checked() {
    return new TeamForm(
        email, role, EmailAddress.parse(email).isEmpty() ? "team.email.wrong" : "team.role.wrong");
  }

  /** Nobody changes their own role. */
  TeamForm oneself() {
    return new TeamForm(email, role, "team.oneself");
  }

  Field emailField(Texts texts) {
    boolean wrong = !flaw.isEmpty() && !flaw.equals("team.role.wrong");
    return field("email", "team.email", email, Optional.of("off"), wrong, List.of(), texts);
  }

  Field roleField(Texts texts) {
    List<Choice> roles = Choice.of(Role.values(), texts);
    return field(
        "role", "team.role", role, Optional.empty(), flaw.equals("team.role.wrong"), roles, texts);
  }

  private Field field(
      String name,
      String words,
      String value,
      Optional<String> autocomplete,
      boolean wrong,
      List<Choice> choices,
      Texts texts) {
    return new Field(
        name,
        texts.say(words),
        texts.find(words + ".hint"),
        value,
        true,
        autocomplete,
        wrong ? Optional.of(texts.say(flaw)) : Optional.empty(),
        choices);
  }
}
