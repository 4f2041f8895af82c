package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import java.util.Optional;

/**
 * The form for several people.
 *
 * @param refusal why nothing was stored, other than what is wrong with a field
 * @param notice what happens to the data
 * @param key counts a double click once
 * @param seal what the form comes back with
 */
record GroupView(
    Frame frame,
    String dayTitle,
    String dayHref,
    String isoDate,
    String date,
    String place,
    Optional<Refusal> refusal,
    GroupForm form,
    Notice notice,
    String action,
    String key,
    String seal) {

  static final String TEMPLATE = "pages/group.jte";

  static GroupView from(
      EventDay day,
      GroupForm form,
      Optional<Refusal> refusal,
      Notice notice,
      IdempotencyKey key,
      String seal,
      Frame frame) {
    return new GroupView(
        frame,
        day.title(),
        Paths.day(day.id()),
        day.date().toString(),
        frame.texts().dates().date(day.date()),
        day.publicPlace().label(),
        refusal,
        form,
        notice,
        Paths.group(day.id()),
        key.value(),
        seal);
  }

  String keyField() {
    return SignUpFields.KEY;
  }

  String addButton() {
    return GroupFields.ADD;
  }

  boolean isWrong() {
    return refusal.isPresent() || !form.wrong().isEmpty();
  }
}
