package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople.Page;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.StateKind;
import java.util.List;
import java.util.Optional;

/**
 * People, page by page.
 *
 * @param desk around it
 * @param action where the search leads
 * @param words the field of what is looked for
 * @param state the field of the state
 * @param order the field of the order
 * @param found how many were found
 * @param rows those on this page
 * @param next the page after this one
 * @param everybody whether nothing narrows the search
 * @param enter where somebody is entered by hand, for those who may
 */
record PeopleView(
    DeskFrame desk,
    String action,
    Field words,
    Field state,
    Field order,
    String found,
    List<Row> rows,
    Optional<String> next,
    boolean everybody,
    Optional<String> enter) {

  static final String TEMPLATE = "desk/people.jte";

  /**
   * One person.
   *
   * @param href their page
   * @param name family name first
   * @param about function and organisation
   * @param state where their registration stands
   * @param tone the style sheet's word for its colour
   */
  record Row(String href, String name, String about, String state, String tone) {

    static Row of(Registration one, Texts texts) {
      Participant who = one.participant();
      StateKind state = StateKind.of(one.state());
      return new Row(
          DeskPaths.of(DeskPaths.PERSON, one.day(), one.id()),
          who.familyName() + " " + who.givenName(),
          who.role() + ", " + who.organisation().name(),
          texts.name(state),
          Tone.of(state));
    }
  }

  static PeopleView from(Page page, PeopleFilter filter, Permit permit, DeskFrame desk) {
    Texts texts = desk.texts();
    String path = DeskPaths.of(DeskPaths.PEOPLE, page.day().id());
    return new PeopleView(
        desk,
        path,
        filter.wordsField(texts),
        filter.stateField(texts),
        filter.orderField(texts),
        texts.say("people.found", page.found()),
        page.people().stream().map(one -> Row.of(one, texts)).toList(),
        page.next().map(last -> filter.after(path, last)),
        filter.isEverybody(),
        permit.alsoAllows(Task.CHANGE_PEOPLE)
            ? Optional.of(DeskPaths.of(DeskPaths.ENTER, page.day().id()))
            : Optional.empty());
  }
}
