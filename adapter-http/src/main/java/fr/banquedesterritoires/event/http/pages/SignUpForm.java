package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import java.util.List;
import java.util.stream.Stream;

/** The fields of the form, with what was typed and what is wrong with it. */
public record SignUpForm(
    Field givenName,
    Field familyName,
    Field email,
    Field role,
    Field organisation,
    Field organisationKind,
    Field territory,
    Field lunch,
    Field diet,
    Field accessNeeds,
    Field expectations,
    Field consent,
    boolean lunchOffered) {

  /** The fields of a day's form. */
  public static SignUpForm of(
      SignUpRequest typed, List<Violation> violations, EventDay day, Texts texts) {
    FieldMaker fields = new FieldMaker(texts, violations);
    return new SignUpForm(
        fields.required("givenName", typed.givenName(), "given-name"),
        fields.required("familyName", typed.familyName(), "family-name"),
        fields.required("email", typed.email(), "email"),
        fields.required("role", typed.role(), "organization-title"),
        fields.required("organisation", typed.organisation(), "organization"),
        fields.organisationKind(typed.organisationKind()),
        fields.optionalLine("territory", typed.territory()),
        fields.box("lunch", typed.lunch(), false),
        fields.optionalLine("diet", typed.diet()),
        fields.optionalParagraphs("accessNeeds", typed.accessNeeds()),
        fields.optionalParagraphs("expectations", typed.expectations()),
        fields.box("consent", typed.consent(), true),
        day.lunch() == Lunch.OFFERED);
  }

  /** What is wrong, from top to bottom. */
  public List<Field> wrong() {
    return Stream.of(
            givenName,
            familyName,
            email,
            role,
            organisation,
            organisationKind,
            territory,
            lunch,
            diet,
            accessNeeds,
            expectations,
            consent)
        .filter(Field::isWrong)
        .toList();
  }

  /** Whether anything is wrong. */
  public boolean isWrong() {
    return !wrong().isEmpty();
  }
}
