package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.GiveTokens.Wanted;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * What was typed to give a tool its token.
 *
 * @param name what it is called
 * @param role the code of its role
 * @param life the code of how long the token is good
 * @param sent whether somebody sent it, so that what is wrong with it is said
 */
record TokenForm(String name, String role, String life, boolean sent) {

  static final TokenForm EMPTY =
      new TokenForm("", Codes.of(Role.READER), Codes.of(TokenLife.YEAR), false);

  private static final String NAME = "nom";
  private static final String ROLE = "role";
  private static final String LIFE = "duree";

  static TokenForm read(Context ctx) {
    return new TokenForm(Sent.text(ctx, NAME), Sent.text(ctx, ROLE), Sent.text(ctx, LIFE), true);
  }

  /** What the tool shall be; empty if something is wrong. */
  Optional<Wanted> wanted() {
    return Optional.of(name)
        .filter(typed -> !isNameWrong())
        .flatMap(typed -> Codes.find(Role.class, role))
        .flatMap(
            found ->
                Codes.find(TokenLife.class, life)
                    .map(chosen -> new Wanted(name, found, chosen.length())));
  }

  Field nameField(Texts texts) {
    return field(NAME, "tokens.name", name, isNameWrong(), texts);
  }

  Field roleField(Texts texts) {
    boolean wrong = Codes.find(Role.class, role).isEmpty();
    return field(ROLE, "tokens.role", role, wrong, texts).among(Choice.of(Role.values(), texts));
  }

  Field lifeField(Texts texts) {
    boolean wrong = Codes.find(TokenLife.class, life).isEmpty();
    return field(LIFE, "tokens.life", life, wrong, texts)
        .among(Choice.of(TokenLife.values(), texts));
  }

  private boolean isNameWrong() {
    return Tool.NAME.flawOf(name).isPresent();
  }

  private Field field(String name, String key, String value, boolean wrong, Texts texts) {
    return Field.of(name, key, value, texts)
        .mandatory()
        .flawed(sent && wrong ? Optional.of(texts.say(key + ".wrong")) : Optional.empty());
  }
}
