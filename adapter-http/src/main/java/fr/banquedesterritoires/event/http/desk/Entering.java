package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.http.pages.SignUpFields;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody at the desk who signs somebody else up.
 *
 * @param typed what they typed; that the other person consents goes with it
 * @param violations what is wrong with a field
 * @param refusal why nothing was stored, other than what is wrong with a field
 */
record Entering(SignUpRequest typed, List<Violation> violations, Optional<String> refusal) {

  /** Before anything is typed. */
  static final Entering NOTHING = new Entering(SignUpRequest.EMPTY, List.of(), Optional.empty());

  /** What a form sent, and what is wrong with it. */
  static Entering read(Context ctx, Locale language) {
    SignUpRequest typed = SignUpFields.consenting(ctx);
    return new Entering(typed, RequestCheck.violations(typed, language), Optional.empty());
  }

  boolean isWrong() {
    return !violations.isEmpty();
  }

  /** The same, refused for a reason in words. */
  Entering refused(String why) {
    return new Entering(typed, List.of(), Optional.of(why));
  }

  /** What the form is shown with. */
  HttpStatus status() {
    if (refusal.isPresent()) {
      return CONFLICT;
    }
    return isWrong() ? UNPROCESSABLE_CONTENT : OK;
  }
}
