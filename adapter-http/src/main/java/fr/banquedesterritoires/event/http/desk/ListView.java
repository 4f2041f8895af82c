package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.Listings.Format;
import fr.banquedesterritoires.event.application.organiser.Listings.Paper;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.StateKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Lists to be taken out.
 *
 * @param desk around it
 * @param papers those on paper, by where their buttons lead
 * @param columns what a table can say
 * @param sensitive what it says only when asked for
 * @param states the states that can be chosen
 * @param formats the files
 * @param table where a table is asked for
 * @param sensitiveTable where one with sensitive columns is, for those who may
 */
record ListView(
    DeskFrame desk,
    List<Choice> papers,
    List<Choice> columns,
    List<Choice> sensitive,
    List<Choice> states,
    List<Choice> formats,
    String table,
    Optional<String> sensitiveTable) {

  static final String TEMPLATE = "desk/lists.jte";

  static ListView from(EventDay day, Permit permit, DeskFrame desk) {
    Texts texts = desk.texts();
    Predicate<ListColumn> sensitive = ListColumn::isSensitive;
    return new ListView(
        desk,
        Arrays.stream(Paper.values())
            .map(paper -> new Choice(path(day, paper), texts.name(paper)))
            .toList(),
        columns(sensitive.negate(), texts),
        columns(sensitive, texts),
        Choice.of(StateKind.values(), texts),
        Choice.of(Format.values(), texts),
        DeskPaths.of(DeskPaths.TABLE, day.id()),
        permit.alsoAllows(Task.TAKE_SENSITIVE_LISTS_OUT)
            ? Optional.of(DeskPaths.of(DeskPaths.SENSITIVE_TABLE, day.id()))
            : Optional.empty());
  }

  private static String path(EventDay day, Paper paper) {
    return DeskPaths.of(DeskPaths.PAPER, day.id()).replace("{paper}", Codes.of(paper));
  }

  private static List<Choice> columns(Predicate<ListColumn> wanted, Texts texts) {
    return Choice.of(
        Arrays.stream(ListColumn.values()).filter(wanted).toArray(ListColumn[]::new), texts);
  }
}
