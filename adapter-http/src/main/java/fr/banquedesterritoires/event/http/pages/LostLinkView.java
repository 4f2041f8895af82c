package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Violation;
import java.util.List;
import java.util.Optional;

/** The form for whoever lost their private link: one address. */
record LostLinkView(
    Frame frame,
    String dayTitle,
    String dayHref,
    String action,
    Field email,
    Optional<Refusal> refusal,
    String seal) {

  static final String TEMPLATE = "pages/lostlink.jte";

  static LostLinkView from(
      EventDay day,
      SignUpRequest typed,
      List<Violation> violations,
      Optional<String> refused,
      String seal,
      Frame frame) {
    Texts texts = frame.texts();
    return new LostLinkView(
        frame,
        day.title(),
        Paths.day(day.id()),
        Paths.lostLink(day.id()),
        new FieldMaker(texts, violations).required("email", typed.email(), "email"),
        refused.map(why -> new Refusal(texts.say("link.refused"), why)),
        seal);
  }

  boolean isWrong() {
    return refusal.isPresent() || email.isWrong();
  }

  List<Field> wrong() {
    return email.isWrong() ? List.of(email) : List.of();
  }
}
