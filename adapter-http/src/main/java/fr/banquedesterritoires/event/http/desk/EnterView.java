package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.Notice;
import fr.banquedesterritoires.event.http.pages.Notices;
import fr.banquedesterritoires.event.http.pages.SignUpForm;
import java.util.Optional;

/**
 * The form to sign somebody else up.
 *
 * @param desk around it
 * @param action where it is sent
 * @param form its fields
 * @param notice what the person must be told
 * @param refusal why nothing was stored, other than what is wrong with a field
 */
record EnterView(
    DeskFrame desk, String action, SignUpForm form, Notice notice, Optional<String> refusal) {

  static EnterView from(
      Entering entering, EventDay day, String action, Notices notices, DeskFrame desk) {
    return new EnterView(
        desk,
        action,
        SignUpForm.of(entering.typed(), entering.violations(), day, desk.texts()),
        notices.in(desk.texts()),
        entering.refusal());
  }
}
