package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople.Person;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.Notice;
import fr.banquedesterritoires.event.http.pages.SignUpForm;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Actor;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param move what moves them in line, if they wait
 * @param actions what else can be done now
 * @param door where they are checked in and get their certificate, for those who may
 * @param notice which information notice they were shown
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
    MoveFields move,
    Actions actions,
    Optional<String> door,
    String notice,
    List<Happening> trail) {

  static final String TEMPLATE = "desk/person.jte";

  /**
   * What can be done now, by where its button leads.
   *
   * @param amend change what they sent in
   * @param approve say yes
   * @param refuse say no
   * @param cancel cancel
   * @param move move in line
   * @param resend send their link
   */
  record Actions(
      Optional<String> amend,
      Optional<String> approve,
      Optional<String> refuse,
      Optional<String> cancel,
      Optional<String> move,
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
          way(DeskPaths.MOVE, one, may && one.isWaiting()),
          way(DeskPaths.RESEND, one, may && stands));
    }

    private static Optional<String> way(String template, Registration one, boolean open) {
      return open ? Optional.of(DeskPaths.of(template, one.day(), one.id())) : Optional.empty();
    }
  }

  /**
   * The fields of a move in line.
   *
   * @param place to where
   * @param reason why
   * @param open whether they are shown at once
   */
  record MoveFields(Field place, Field reason, boolean open) {

    static MoveFields of(MoveForm form, Texts texts) {
      return new MoveFields(form.placeField(texts), form.reasonField(texts), form.sent());
    }
  }

  /**
   * One line of the journal.
   *
   * @param isoTime when, for machines
   * @param time when, for people
   * @param what what happened
   * @param why the reason given, where one was
   * @param by who did it, where somebody at the desk did
   */
  record Happening(
      String isoTime, String time, String what, Optional<String> why, Optional<String> by) {

    static Happening of(JournalEntry entry, Person person, Texts texts) {
      Optional<LineMove> move = Optional.ofNullable(person.moves().get(entry));
      return new Happening(
          entry.at().toString(),
          texts.dates().moment(entry.at(), person.day().zone()),
          move.map(led -> texts.say("trail.moved", led.from(), led.to()))
              .orElseGet(() -> TrailWords.of(entry, texts)),
          move.map(LineMove::reason),
          entry
              .by()
              .map(
                  by ->
                      Optional.ofNullable(person.actors().get(by))
                          .map(Actor::called)
                          .orElse(by.toString())));
    }
  }

  static PersonView from(Person person, MoveForm move, Permit permit, DeskFrame desk) {
    return from(person, Optional.empty(), Optional.empty(), List.of(), move, permit, desk);
  }

  static PersonView from(
      Person person,
      Optional<PersonNote> note,
      Optional<SignUpRequest> typed,
      List<Violation> violations,
      Permit permit,
      DeskFrame desk) {
    return from(person, note, typed, violations, MoveForm.EMPTY, permit, desk);
  }

  private static PersonView from(
      Person person,
      Optional<PersonNote> note,
      Optional<SignUpRequest> typed,
      List<Violation> violations,
      MoveForm move,
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
            ? Optional.of(
                texts.say("person.place", person.placeInLine().getAsInt(), person.waiting()))
            : Optional.empty(),
        note.map(texts::name),
        actions.amend().map(a -> form(person, typed, violations, texts)),
        MoveFields.of(move, texts),
        actions,
        permit.alsoAllows(Task.CHECK_IN) ? Optional.of(DoorPages.about(one)) : Optional.empty(),
        Notice.words(one.notice(), texts),
        person.trail().reversed().stream()
            .map(entry -> Happening.of(entry, person, texts))
            .toList());
  }

  /** The fields that something is wrong with. */
  List<Field> wrong() {
    return Stream.concat(
            Stream.of(move.place(), move.reason()).filter(Field::isWrong),
            form.stream().flatMap(fields -> fields.wrong().stream()))
        .toList();
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
