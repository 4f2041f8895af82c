package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.GroupCheck;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a group's form, with what was typed and what is wrong with it. */
record GroupForm(
    Field delegate, List<Person> people, Field consent, boolean lunchOffered, boolean canAdd) {

  private static final String CONSENT = "consent";

  /** One person's fields. */
  record Person(
      String heading,
      Field givenName,
      Field familyName,
      Field email,
      Field role,
      Field organisation,
      Field lunch) {

    Stream<Field> fields() {
      return Stream.of(givenName, familyName, email, role, organisation, lunch);
    }
  }

  /** The form as it was typed, without a word about mistakes. */
  static GroupForm unchecked(GroupFields typed, EventDay day, Texts texts) {
    return of(typed, false, day, texts);
  }

  /** The form with everything that is wrong with it. */
  static GroupForm checked(GroupFields typed, EventDay day, Texts texts) {
    return of(typed, true, day, texts);
  }

  private static GroupForm of(GroupFields typed, boolean check, EventDay day, Texts texts) {
    List<Violation> ofDelegate =
        check ? RequestCheck.ofAddress(typed.delegate(), texts.language()) : List.of();
    Set<EmailAddress> addresses = new HashSet<>();
    List<Person> people = new ArrayList<>();
    List<Violation> ofConsent = new ArrayList<>();
    for (SignUpRequest row : typed.rows()) {
      boolean counts = people.isEmpty() || typed.isFilledIn(row);
      List<Violation> wrong =
          check && counts
              ? GroupCheck.ofMember(row, addresses, texts.language())
              : List.<Violation>of();
      ofConsent.addAll(wrong.stream().filter(one -> one.field().equals(CONSENT)).toList());
      people.add(person(people.size() + 1, row, wrong, texts));
    }
    return new GroupForm(
        delegate(typed, ofDelegate, texts),
        List.copyOf(people),
        consent(typed, ofConsent, texts),
        day.lunch() == Lunch.OFFERED,
        people.size() < GroupSignUp.MAX_PEOPLE);
  }

  private static Person person(int n, SignUpRequest row, List<Violation> wrong, Texts texts) {
    FieldMaker fields = new FieldMaker(texts, wrong, GroupFields.suffix(n));
    return new Person(
        texts.say(n == 1 ? "group.person" : "group.person.optional", n),
        fields.requiredOfAnother("givenName", row.givenName()),
        fields.requiredOfAnother("familyName", row.familyName()),
        fields.requiredOfAnother("email", row.email()),
        fields.requiredOfAnother("role", row.role()),
        fields.requiredOfAnother("organisation", row.organisation()),
        fields.box("lunch", row.lunch(), false));
  }

  private static Field delegate(GroupFields typed, List<Violation> wrong, Texts texts) {
    List<Violation> renamed =
        wrong.stream().map(one -> new Violation("delegate", one.code(), one.message())).toList();
    return new FieldMaker(texts, renamed).required("delegate", typed.delegate(), "email");
  }

  private static Field consent(GroupFields typed, List<Violation> wrong, Texts texts) {
    Field box = new FieldMaker(texts, wrong).box(CONSENT, Optional.of(typed.consent()), true);
    return new Field(
        box.name(),
        texts.say("group.consent"),
        box.hint(),
        box.value(),
        true,
        box.autocomplete(),
        box.flaw(),
        box.choices());
  }

  /** What is wrong, from top to bottom. */
  List<Field> wrong() {
    return Stream.concat(
            Stream.concat(Stream.of(delegate), people.stream().flatMap(Person::fields)),
            Stream.of(consent))
        .filter(Field::isWrong)
        .toList();
  }
}
