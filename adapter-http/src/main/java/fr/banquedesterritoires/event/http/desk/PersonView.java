package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople.Person;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.SignUpForm;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import java.util.List;
import java.util.Optional;

/**
 * One person.
 *
 * @param desk around it
 * @param back the list they stand in
 * @param name family name last
 * @param email where mail reaches them
 * @param state where their registration stands
 * @param tone the style sheet's word for its colour
 * @param place their place in line, if they wait
 * @param note what was done, or why not
 * @param form what can be amended, for those who may
 * @param actions what else can be done now
 * @param trail what happened, newest first
 */
record PersonView(
    DeskFrame desk,
    String back,
    String name,
    String email,
    String state,
    String tone,
    Optional<String> place,
    Optional<String> note,
    Optional<SignUpForm> form,
    Actions actions,
    List<Happening> trail) {

  static final String TEMPLATE = "desk/person.jte";

  /**
   * What can be done now, by where its button leads.
   *
   * @param amend change what they sent in
   * @param approve say yes
   * @param refuse say no
   * @param cancel cancel
   * @param resend send their link
   */
  record Actions(
      Optional<String> amend,
      Optional<String> approve,
      Optional<String> refuse,
      Optional<String> cancel,
      Optional<String> resend) {

    static Actions of(Person person, Permit permit) {
      Registration one = person.registration();
      boolean may = permit.alsoAllows(Task.CHANGE_PEOPLE);
      boolean stands = one.state().stands();
      boolean awaits = one.state() instanceof RegistrationState.AwaitingApproval;
      boolean unapproved =
          one.isConfirmed()
              && one.approvedAt().isEmpty()
              && person.day().disclosure().afterApproval();
      return new Actions(
          way(DeskPaths.PERSON, one, may && stands),
          way(DeskPaths.APPROVE, one, may && (awaits || unapproved)),
          way(DeskPaths.REFUSE, one, may && awaits),
          way(DeskPaths.CANCEL, one, may && stands),
          way(DeskPaths.RESEND, one, may && stands));
    }

    private static Optional<String> way(String template, Registration one, boolean open) {
      return open ? Optional.of(DeskPaths.of(template, one.day(), one.id())) : Optional.empty();
    }
  }

  /**
   * One line of the journal.
   *
   * @param isoTime when, for machines
   * @param time when, for people
   * @param what what happened
   * @param by who did it, where somebody at the desk did
   */
  record Happening(String isoTime, String time, String what, Optional<String> by) {

    static Happening of(JournalEntry entry, Person person, Texts texts) {
      String what =
          entry.venueVersion().isPresent()
              ? texts.say(
                  "trail.version", texts.name(entry.kind()), entry.venueVersion().getAsInt())
              : texts.name(entry.kind());
      return new Happening(
          entry.at().toString(),
          texts.dates().moment(entry.at(), person.day().zone()),
          what,
          entry
              .by()
              .map(
                  by ->
                      Optional.ofNullable(person.actors().get(by))
                          .map(Clerk::email)
                          .map(email -> email.typed())
                          .orElse(by.toString())));
    }
  }

  static PersonView from(
      Person person,
      Optional<PersonNote> note,
      Optional<SignUpRequest> typed,
      List<Violation> violations,
      Permit permit,
      DeskFrame desk) {
    Texts texts = desk.texts();
    Registration one = person.registration();
    StateKind state = StateKind.of(one.state());
    Actions actions = Actions.of(person, permit);
    return new PersonView(
        desk,
        DeskPaths.of(DeskPaths.PEOPLE, one.day()),
        one.participant().givenName() + " " + one.participant().familyName(),
        one.participant().email().typed(),
        texts.name(state),
        Tone.of(state),
        person.placeInLine().isPresent()
            ? Optional.of(texts.say("person.place", person.placeInLine().getAsInt()))
            : Optional.empty(),
        note.map(texts::name),
        actions.amend().map(a -> form(person, typed, violations, texts)),
        actions,
        person.trail().reversed().stream()
            .map(entry -> Happening.of(entry, person, texts))
            .toList());
  }

  private static SignUpForm form(
      Person person, Optional<SignUpRequest> typed, List<Violation> violations, Texts texts) {
    EventDay day = person.day();
    Wishes wishes = person.registration().wishes();
    return SignUpForm.of(
        typed.orElseGet(() -> SignUpRequest.of(person.registration().participant(), wishes)),
        violations,
        day,
        texts);
  }
}
