package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.desk.FormStep.What;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A day field by field.
 *
 * @param desk around it
 * @param title the day's title, if it has one
 * @param seen what its author had before them
 * @param isNew whether its name can still be chosen
 * @param note what was done, or why not
 * @param facts the fields about the day, by groups
 * @param sessions the programme
 * @param hours the day's hours
 * @param checked whether somebody has looked and found a day
 * @param findings what the review found
 * @param wrong the fields that something is wrong with
 * @param mistakes what is wrong beside them
 */
record DayFormView(
    DeskFrame desk,
    Optional<String> title,
    String seen,
    boolean isNew,
    Optional<String> note,
    List<Group> facts,
    List<SessionRow> sessions,
    List<Field> hours,
    boolean checked,
    List<Found> findings,
    List<Field> wrong,
    List<String> mistakes) {

  static final String TEMPLATE = "desk/dayform.jte";

  /** Fields that belong together. */
  record Group(String heading, List<Field> fields) {}

  /** The buttons of one part of a list. */
  record Buttons(String add, String remove, String up, String down, boolean first, boolean last) {

    static Buttons of(String list, int number, int count) {
      return new Buttons(
          FormStep.button(What.ADD, list, number),
          FormStep.button(What.REMOVE, list, number),
          FormStep.button(What.UP, list, number),
          FormStep.button(What.DOWN, list, number),
          number == 1,
          number == count);
    }
  }

  /** One session. */
  record SessionRow(
      int number,
      List<Field> fields,
      List<CaseRow> cases,
      String addCase,
      Buttons buttons,
      List<Found> findings,
      boolean focused) {}

  /** One case study. */
  record CaseRow(
      int number,
      List<TerritoryRow> territories,
      String addTerritory,
      Field summary,
      Buttons buttons,
      boolean focused) {}

  /** One of its territories. */
  record TerritoryRow(int number, List<Field> fields, Buttons buttons, boolean focused) {}

  static DayFormView of(DayFormState state, DeskFrame desk) {
    Texts texts = desk.texts();
    DayFields fields = new DayFields(state.form(), state.mistakes(), texts);
    List<Found> findings = state.draft().map(draft -> Found.in(draft, texts)).orElse(List.of());
    List<Group> before =
        List.of(
            group(
                "what",
                fields,
                texts,
                "id",
                "rubric",
                "title",
                "summary",
                "questions",
                "objectives"),
            group(
                "when",
                fields,
                texts,
                "date",
                "zone",
                "publicPlace.town",
                "publicPlace.departement",
                "format",
                "lunch"));
    List<SessionRow> sessions = new Rows(state, fields, findings).sessions();
    List<Field> hours = fields(fields, "programme.hours.", "start", "end");
    List<Group> facts = new ArrayList<>(before);
    facts.add(
        group(
            "registration",
            fields,
            texts,
            "registration.opens",
            "registration.closes",
            "registration.capacity",
            "registration.waitingList",
            "registration.approval",
            "registration.offerHours"));
    facts.add(group("disclosure", fields, texts, "disclosure.after", "disclosure.from"));
    facts.add(group("publication", fields, texts, "publication"));
    return new DayFormView(
        desk,
        Optional.of(state.form().text("title")).filter(title -> !title.isBlank()),
        state.seen(),
        state.isNew(),
        state.note().map(texts::name),
        facts,
        sessions,
        hours,
        state.draft().isPresent(),
        findings,
        fields.wrong(),
        fields.others());
  }

  /** Whether anything is wrong. */
  boolean isWrong() {
    return !wrong.isEmpty() || !mistakes.isEmpty();
  }

  /** The findings about the day as a whole. */
  List<Found> aboutTheDay() {
    return findings.stream().filter(found -> found.entries().isEmpty()).toList();
  }

  /** What kind of input suits a field: whatever it holds must be shown. */
  static String type(Field field) {
    String name = field.name();
    String value = field.value();
    if (name.equals("date")) {
      return value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}") ? "date" : "text";
    }
    if (name.endsWith(".start") || name.endsWith(".end")) {
      return value.isEmpty() || value.matches("[0-2]\\d:[0-5]\\d") ? "time" : "text";
    }
    if (name.endsWith(".opens") || name.endsWith(".closes") || name.endsWith(".from")) {
      return value.isEmpty() || value.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}")
          ? "datetime-local"
          : "text";
    }
    return "text";
  }

  /** Whether a field takes several lines. */
  static boolean isLong(Field field) {
    String name = field.name();
    return name.endsWith("summary")
        || name.endsWith(".text")
        || name.equals("questions")
        || name.equals("objectives");
  }

  /** Whether a field is a box. */
  static boolean isBox(Field field) {
    return field.name().equals("registration.waitingList")
        || field.name().equals("registration.approval");
  }

  private static Group group(String heading, DayFields fields, Texts texts, String... paths) {
    return new Group(texts.say("day-form.group." + heading), fields(fields, "", paths));
  }

  private static List<Field> fields(DayFields fields, String path, String... keys) {
    return List.of(keys).stream().map(key -> fields.at(path + key)).toList();
  }

  /** Makes the rows of the programme. */
  private record Rows(DayFormState state, DayFields fields, List<Found> findings) {

    List<SessionRow> sessions() {
      int count = state.form().count(DayForm.SESSIONS);
      return IntStream.rangeClosed(1, count).mapToObj(number -> session(number, count)).toList();
    }

    private SessionRow session(int number, int count) {
      String path = DayForm.SESSIONS + "[" + number + "]";
      String cases = path + DayForm.CASES;
      int studies = state.form().count(cases);
      return new SessionRow(
          number,
          DayFormView.fields(fields, path + ".", "start", "end", "kind", "title", "text"),
          IntStream.rangeClosed(1, studies)
              .mapToObj(study -> study(cases, study, studies))
              .toList(),
          FormStep.button(What.ADD, cases, studies),
          Buttons.of(DayForm.SESSIONS, number, count),
          findings.stream()
              .filter(found -> found.entries().stream().findFirst().orElse(0) == number)
              .toList(),
          state.focus().equals(path));
    }

    private CaseRow study(String list, int number, int count) {
      String path = list + "[" + number + "]";
      String territories = path + DayForm.TERRITORIES;
      int known = Math.max(2, state.form().count(territories));
      return new CaseRow(
          number,
          IntStream.rangeClosed(1, known)
              .mapToObj(territory -> territory(territories, territory, known))
              .toList(),
          FormStep.button(What.ADD, territories, known),
          fields.at(path + ".summary"),
          Buttons.of(list, number, count),
          state.focus().equals(path));
    }

    private TerritoryRow territory(String list, int number, int count) {
      String path = list + "[" + number + "]";
      return new TerritoryRow(
          number,
          DayFormView.fields(fields, path + ".", "name", "kind", "side"),
          Buttons.of(list, number, count),
          state.focus().equals(path));
    }
  }
}
