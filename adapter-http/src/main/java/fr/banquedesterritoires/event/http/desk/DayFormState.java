package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.DayFiles.Mistake;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Desk;
import fr.banquedesterritoires.event.day.EventDay;
import java.util.List;
import java.util.Optional;

/**
 * A day's form on its way between the author and the desk.
 *
 * @param form what stands in it
 * @param seen what the author had before them
 * @param draft the day that it says, where somebody has looked and it says one
 * @param mistakes what is wrong with it, where somebody has looked
 * @param note what was done, or why not
 * @param focus the part that was just added or moved, empty for none
 */
record DayFormState(
    DayForm form,
    String seen,
    Optional<Desk.Draft> draft,
    List<Mistake> mistakes,
    Optional<DayNote> note,
    String focus) {

  /** Copies the mistakes in. */
  DayFormState {
    mistakes = List.copyOf(mistakes);
  }

  static DayFormState of(DayForm form, String seen) {
    return new DayFormState(form, seen, Optional.empty(), List.of(), Optional.empty(), "");
  }

  DayFormState judged(Desk desk) {
    return switch (desk) {
      case Desk.Draft says ->
          new DayFormState(form, seen, Optional.of(says), List.of(), note, focus);
      case Desk.Mistaken mistaken ->
          new DayFormState(form, seen, Optional.empty(), mistaken.mistakes(), note, focus);
    };
  }

  /** The same with the day that a mend made of it in the form; without one nothing changes. */
  DayFormState with(Desk mended) {
    DayForm shown = mended instanceof Desk.Draft says ? DayForm.of(says.day()) : form;
    return new DayFormState(shown, seen, draft, mistakes, note, focus);
  }

  DayFormState noted(Optional<DayNote> said) {
    return new DayFormState(form, seen, draft, mistakes, said, focus);
  }

  DayFormState at(String part) {
    return new DayFormState(form, seen, draft, mistakes, note, part);
  }

  /** The day whose pages the form belongs to, if it is known. */
  Optional<EventDay> known() {
    return draft.map(Desk.Draft::day).filter(day -> !seen.isEmpty());
  }

  /** Whether the day is new, so that its name can still be chosen. */
  boolean isNew() {
    return seen.isEmpty();
  }
}
