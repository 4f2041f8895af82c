package fr.banquedesterritoires.event.http.pages;

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
    DayHeading day,
    Optional<Refusal> refusal,
    GroupForm form,
    Notice notice,
    String action,
    String key,
    String seal) {

  static final String TEMPLATE = "pages/group.jte";

  static GroupView from(OpenForm open, GroupForm form, Optional<Refusal> refusal, Notice notice) {
    return new GroupView(
        open.frame(),
        open.heading(),
        refusal,
        form,
        notice,
        Paths.group(open.id()),
        open.key().value(),
        open.seal());
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
