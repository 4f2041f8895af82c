package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Field.Choice;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.text.TextFlaw;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the fields of a form: their words stand in the bundle, under their names. */
final class FieldMaker {

  private static final Set<String> INVISIBLE =
      Set.of(Codes.of(TextFlaw.CONTROL_CHARACTER), Codes.of(TextFlaw.BIDI_CONTROL));

  private final Texts texts;
  private final List<Violation> violations;
  private final String suffix;

  FieldMaker(Texts texts, List<Violation> violations) {
    this(texts, violations, "");
  }

  /** For one of several people in a form: their fields bear a suffix. */
  FieldMaker(Texts texts, List<Violation> violations, String suffix) {
    this.texts = texts;
    this.violations = violations;
    this.suffix = suffix;
  }

  Field required(String name, String typed, String autocomplete) {
    return field(name, ShownBack.line(typed), true, Optional.of(autocomplete), List.of());
  }

  /** A line that browsers must not fill in with what they know of whoever types. */
  Field requiredOfAnother(String name, String typed) {
    return required(name, typed, "off");
  }

  Field optionalLine(String name, Optional<String> typed) {
    return optional(name, ShownBack.line(typed.orElse("")), List.of());
  }

  Field optionalParagraphs(String name, Optional<String> typed) {
    return optional(name, ShownBack.paragraphs(typed.orElse("")), List.of());
  }

  Field box(String name, Optional<Boolean> ticked, boolean required) {
    return field(name, String.valueOf(ticked.orElse(false)), required, Optional.empty(), List.of());
  }

  Field organisationKind(Optional<String> typed) {
    List<Choice> kinds = Choice.of(OrganisationKind.values(), texts);
    return optional("organisationKind", typed.orElse(""), kinds);
  }

  private Field optional(String name, String value, List<Choice> choices) {
    return field(name, value, false, Optional.empty(), choices);
  }

  private Field field(
      String name,
      String value,
      boolean required,
      Optional<String> autocomplete,
      List<Choice> choices) {
    return new Field(
        name + suffix,
        texts.say("field." + name),
        texts.find("field." + name + ".hint"),
        value,
        required,
        autocomplete,
        violations.stream()
            .filter(wrong -> wrong.field().equals(name))
            .map(this::words)
            .findFirst(),
        choices);
  }

  /**
   * What cannot be seen is not shown back, so that sending the form again is all there is to do.
   */
  private String words(Violation violation) {
    return INVISIBLE.contains(violation.code())
        ? texts.say("form.invisible", texts.say("field." + violation.field()))
        : violation.message();
  }
}
