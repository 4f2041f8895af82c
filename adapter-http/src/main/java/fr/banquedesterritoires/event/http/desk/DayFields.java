package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.DayFiles.Mistake;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.programme.TerritoryKind;
import fr.banquedesterritoires.event.programme.TerritorySide;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of a day's form, made as the page asks for them, each with what is wrong with it. A
 * mistake that belongs to none of them stays to be told by itself.
 */
final class DayFields {

  private static final Set<String> OPTIONAL =
      Set.of(
          "questions",
          "objectives",
          "publicPlace.departement",
          "programme.hours.start",
          "programme.hours.end",
          "programme.sessions.end",
          "programme.sessions.text",
          "programme.sessions.caseStudies.summary",
          "programme.sessions.caseStudies.territories.side",
          "registration.capacity",
          "registration.waitingList",
          "registration.approval",
          "registration.offerHours",
          "disclosure.from");

  private final DayForm form;
  private final Texts texts;
  private final Map<String, Mistake> mistakes = new LinkedHashMap<>();
  private final Map<String, Field> made = new LinkedHashMap<>();

  DayFields(DayForm form, List<Mistake> mistakes, Texts texts) {
    this.form = form;
    this.texts = texts;
    mistakes.forEach(mistake -> this.mistakes.putIfAbsent(mistake.path(), mistake));
  }

  /** A field, with all that stands in it. */
  Field at(String path) {
    return made.computeIfAbsent(path, this::make);
  }

  /** Those that something is wrong with, in the order of the page. */
  List<Field> wrong() {
    return made.values().stream().filter(Field::isWrong).toList();
  }

  /** What is wrong beside them. */
  List<String> others() {
    return mistakes.values().stream().map(Mistake::sentence).toList();
  }

  private Field make(String path) {
    String plain = path.replaceAll("\\[\\d+]", "");
    Field free = Field.of(path, "day-form." + plain, form.text(path), texts).among(choices(plain));
    Field field = free.flawed(mistake(path).map(wrong -> said(wrong, path, free.label())));
    return OPTIONAL.contains(plain) ? field : field.mandatory();
  }

  /** The mistake about a field, about one of its lines, or about what it is the first field of. */
  private Optional<Mistake> mistake(String path) {
    return mistakes.keySet().stream()
        .filter(about -> belongs(about, path))
        .findFirst()
        .map(mistakes::remove);
  }

  private static boolean belongs(String about, String path) {
    boolean line = about.replaceFirst("\\[\\d+]$", "").equals(path) && about.endsWith("]");
    boolean first =
        !about.isEmpty() && (path.startsWith(about + ".") || path.startsWith(about + "[1]."));
    return about.equals(path) || line || first;
  }

  private String said(Mistake wrong, String path, String label) {
    return texts.say("day-form.wrong", where(path, label), wrong.reason());
  }

  private String where(String path, String label) {
    String number = path.replaceFirst("^programme\\.sessions\\[(\\d+)].*$", "$1");
    return number.equals(path) ? label : texts.say("day-form.in-session", number, label);
  }

  private List<Choice> choices(String plain) {
    return switch (plain) {
      case "format" -> Choice.of(EventFormat.values(), texts);
      case "lunch" -> Choice.of(Lunch.values(), texts);
      case "publication" -> Choice.of(Publication.values(), texts);
      case "disclosure.after" ->
          List.of(
              new Choice("registration", texts.say("day-form.after.registration")),
              new Choice("approval", texts.say("day-form.after.approval")));
      case "programme.sessions.kind" -> Choice.of(SessionKind.values(), texts);
      case "programme.sessions.caseStudies.territories.kind" ->
          Choice.of(TerritoryKind.values(), texts);
      case "programme.sessions.caseStudies.territories.side" ->
          Choice.of(TerritorySide.values(), texts);
      default -> List.of();
    };
  }
}
