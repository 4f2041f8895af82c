package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.pages.parts.Frame;
import java.util.Optional;

/**
 * The form.
 *
 * @param refusal why nothing was stored, other than what is wrong with a field
 * @param notice what happens to the data
 * @param key counts a double click once
 * @param seal what the form must come back with
 */
record SignUpView(
    Frame frame,
    DayHeading day,
    String promise,
    Optional<Refusal> refusal,
    SignUpForm form,
    Notice notice,
    String action,
    String groupHref,
    String key,
    String seal) {

  static final String TEMPLATE = "pages/signup.jte";

  /** Why nothing was stored. */
  record Refusal(String title, String sentence) {}

  static SignUpView from(OpenForm open, SignUpForm form, Optional<Refusal> refusal, Notice notice) {
    return new SignUpView(
        open.frame(),
        open.heading(),
        VenuePromise.of(open.day().day(), open.texts()),
        refusal,
        form,
        notice,
        Paths.signUp(open.id()),
        Paths.group(open.id()),
        open.key().value(),
        open.seal());
  }

  String keyField() {
    return SignUpFields.KEY;
  }

  boolean isWrong() {
    return refusal.isPresent() || form.isWrong();
  }
}
