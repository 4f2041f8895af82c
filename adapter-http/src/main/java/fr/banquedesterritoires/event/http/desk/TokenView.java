package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Line;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.organiser.Tool;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tools that have a token.
 *
 * @param desk around it
 * @param rows the tools
 * @param name the field of a new tool's name
 * @param role the field of its role
 * @param life the field of how long its token is good
 * @param given who has just been given a token, if anybody
 * @param token the token, shown this once
 */
record TokenView(
    DeskFrame desk,
    List<Row> rows,
    Field name,
    Field role,
    Field life,
    Optional<String> given,
    Optional<String> token) {

  static final String TEMPLATE = "desk/tokens.jte";

  /**
   * A tool.
   *
   * @param name what it is called
   * @param facts what its token is good for, until when, who gave it and when it was used
   * @param end where the button to take it away leads
   */
  record Row(String name, List<String> facts, String end) {

    static Row of(Line line, Texts texts) {
      Tool tool = line.tool();
      return new Row(
          tool.name(),
          List.of(
              texts.name(tool.role()),
              line.good()
                  ? texts.say("tokens.until", date(tool.ends(), texts))
                  : texts.say("tokens.ended"),
              tool.used()
                  .map(used -> texts.say("tokens.used", date(used, texts)))
                  .orElseGet(() -> texts.say("tokens.unused")),
              line.issuer()
                  .map(issuer -> texts.say("tokens.issuer", issuer))
                  .orElseGet(() -> texts.say("tokens.issuer.none"))),
          DeskPaths.TOKEN_END.replace("{tool}", tool.id().toString()));
    }

    /** No day and no zone is near: the date in UTC is near enough for a token. */
    private static String date(Instant instant, Texts texts) {
      return texts.dates().date(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }
  }

  static TokenView from(List<Line> lines, TokenForm form, Optional<Given> given, DeskFrame desk) {
    Texts texts = desk.texts();
    return new TokenView(
        desk,
        lines.stream().map(line -> Row.of(line, texts)).toList(),
        form.nameField(texts),
        form.roleField(texts),
        form.lifeField(texts),
        given.map(made -> made.tool().name()),
        given.map(Given::token));
  }

  /** The fields that something is wrong with. */
  List<Field> wrong() {
    return Stream.of(name, role, life).filter(Field::isWrong).toList();
  }

  /** Redacted: it may hold a token. */
  @Override
  public String toString() {
    return "TokenView[…]";
  }
}
