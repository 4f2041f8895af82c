package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.DayFiles.Mistake;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Desk;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A day as a file, in a form.
 *
 * @param desk around it
 * @param file the field of the file
 * @param seen what its author had before them
 * @param note what was done, or why not
 * @param mistakes what keeps the file from saying a day
 * @param checked whether the file says a day
 * @param findings what the review found
 * @param title the day's title, if it says one
 * @param publications where the day's publication is changed; none but for a day that is kept
 * @param publication where that form leads
 * @param copy where a copy of the day begins
 */
record DayFileView(
    DeskFrame desk,
    Field file,
    String seen,
    Optional<String> note,
    List<String> mistakes,
    boolean checked,
    List<Found> findings,
    Optional<String> title,
    List<Choice> publications,
    String publication,
    Optional<String> copy) {

  static final String TEMPLATE = "desk/dayfile.jte";

  static DayFileView empty(String file, DeskFrame desk) {
    return new DayFileView(
        desk,
        field(file, List.of(), desk.texts()),
        "",
        Optional.empty(),
        List.of(),
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        Optional.empty());
  }

  static DayFileView of(Desk.Mistaken mistaken, String seen, DeskFrame desk) {
    List<String> mistakes = mistaken.mistakes().stream().map(Mistake::sentence).toList();
    return new DayFileView(
        desk,
        field(mistaken.file(), mistakes, desk.texts()),
        seen,
        Optional.empty(),
        mistakes,
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        "",
        Optional.empty());
  }

  static DayFileView of(
      Desk.Draft draft, String seen, Optional<DayNote> note, boolean kept, DeskFrame desk) {
    Texts texts = desk.texts();
    EventDay day = draft.day();
    return new DayFileView(
        desk,
        field(draft.file(), List.of(), texts),
        seen,
        note.map(texts::name),
        List.of(),
        true,
        Found.in(draft, texts),
        Optional.of(day.title()),
        kept ? publications(day, texts) : List.of(),
        DeskPaths.of(DeskPaths.PUBLICATION, day.id()),
        kept ? Optional.of(DeskPaths.NEW_DAY + "?modele=" + day.id()) : Optional.empty());
  }

  /** The fields that something is wrong with. */
  List<Field> wrong() {
    return file.isWrong() ? List.of(file) : List.of();
  }

  private static Field field(String file, List<String> mistakes, Texts texts) {
    return Field.of("fichier", "day-file.file", file, texts)
        .mandatory()
        .flawed(
            mistakes.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say("day-file.mistakes", mistakes.size())));
  }

  private static List<Choice> publications(EventDay day, Texts texts) {
    return Arrays.stream(Publication.values())
        .filter(publication -> publication != day.publication())
        .map(
            publication ->
                new Choice(
                    Codes.of(publication), texts.say("day-file.to." + Codes.of(publication))))
        .toList();
  }
}
