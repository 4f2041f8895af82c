package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.http.Organiser;
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
  SignUpView view(List<Violation> violations, Organiser organiser) {
    return view(violations, Optional.empty(), organiser);
  }

  /** The form with why nothing was stored. */
  SignUpView refused(String why, Organiser organiser) {
    Refusal refusal = new Refusal(texts().say("form.refused"), why);
    return view(List.of(), Optional.of(refusal), organiser);
  }

  private SignUpView view(
      List<Violation> violations, Optional<Refusal> refusal, Organiser organiser) {
    return SignUpView.from(
        day.day(),
        SignUpForm.of(typed, violations, day.day(), texts()),
        refusal,
        NoticeView.privacyNotice(organiser, texts()),
        key,
        seal,
        frame);
  }
}
