package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Somebody at the form.
 *
 * @param day which they read, as it stands now
 * @param typed what they have typed so far
 * @param key under which their form counts once
 * @param seal what their form comes back with
 * @param frame the page's
 */
record SignUpAttempt(
    PublicDay day, SignUpRequest typed, IdempotencyKey key, String seal, Frame frame) {

  Texts texts() {
    return frame.texts();
  }

  Standing standing() {
    return Standing.of(day.day(), day.availability(), texts());
  }

  /** The form with what is wrong with it. */
  SignUpView view(List<Violation> violations, Notices notices) {
    return view(violations, Optional.empty(), notices);
  }

  /** The form with why nothing was stored. */
  SignUpView refused(String why, Notices notices) {
    Refusal refusal = new Refusal(texts().say("form.refused"), why);
    return view(List.of(), Optional.of(refusal), notices);
  }

  private SignUpView view(List<Violation> violations, Optional<Refusal> refusal, Notices notices) {
    return SignUpView.from(
        day.day(),
        SignUpForm.of(typed, violations, day.day(), texts()),
        refusal,
        notices.in(texts()),
        key,
        seal,
        frame);
  }
}
