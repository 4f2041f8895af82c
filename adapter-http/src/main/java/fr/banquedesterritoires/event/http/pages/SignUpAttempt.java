package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import java.util.List;
import java.util.Optional;

/**
 * Somebody at the form.
 *
 * @param form before them
 * @param typed what they have typed so far
 */
record SignUpAttempt(OpenForm form, SignUpRequest typed) {

  Texts texts() {
    return form.texts();
  }

  /** The form with what is wrong with it. */
  SignUpView view(List<Violation> violations, Notices notices) {
    return view(violations, Optional.empty(), notices);
  }

  /** The form with why nothing was stored. */
  SignUpView refused(String why, Notices notices) {
    return view(List.of(), Optional.of(form.refusal(why)), notices);
  }

  private SignUpView view(List<Violation> violations, Optional<Refusal> refusal, Notices notices) {
    SignUpForm fields = SignUpForm.of(typed, violations, form.day().day(), texts());
    return SignUpView.from(form, fields, refusal, notices.in(texts()));
  }
}
