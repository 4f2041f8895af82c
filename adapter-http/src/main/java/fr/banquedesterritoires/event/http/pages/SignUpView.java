package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
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
    String dayTitle,
    String dayHref,
    String isoDate,
    String date,
    String place,
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

  static SignUpView from(
      EventDay day,
      SignUpForm form,
      Optional<Refusal> refusal,
      Notice notice,
      IdempotencyKey key,
      String seal,
      Frame frame) {
    Texts texts = frame.texts();
    return new SignUpView(
        frame,
        day.title(),
        Paths.day(day.id()),
        day.date().toString(),
        texts.dates().date(day.date()),
        day.publicPlace().label(),
        VenuePromise.of(day, texts),
        refusal,
        form,
        notice,
        Paths.signUp(day.id()),
        Paths.group(day.id()),
        key.value(),
        seal);
  }

  String keyField() {
    return SignUpFields.KEY;
  }

  boolean isWrong() {
    return refusal.isPresent() || form.isWrong();
  }
}
