package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown.Found;
import fr.banquedesterritoires.event.attendance.CertificateDecision;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Wishes;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A participant's own registration.
 *
 * @param done what has just been done, if anything
 * @param refusal why something was not done
 * @param code what they show at the door, where there is one
 * @param facts what was sent in
 * @param form to amend it, where it can be
 * @param certificate whether they get a certificate of attendance, once the day is over
 * @param canGiveFeedback whether they are asked what they thought of the day
 */
record RegistrationView(
    Frame frame,
    Optional<String> done,
    Optional<Refusal> refusal,
    DayHeading day,
    StateWords state,
    VenueView venue,
    Optional<CheckInCode> code,
    List<Fact> facts,
    Optional<SignUpForm> form,
    Optional<CertificateDecision> certificate,
    boolean canGiveFeedback,
    boolean canClaim,
    boolean canCancel) {

  static final String TEMPLATE = "pages/registration.jte";

  /** Something that was sent in. */
  record Fact(String label, String value) {}

  static RegistrationView from(
      Found found,
      Optional<String> done,
      Optional<Refusal> refusal,
      Optional<SignUpForm> form,
      Optional<CertificateDecision> certificate,
      URI site,
      boolean canGiveFeedback,
      Frame frame) {
    EventDay day = found.day();
    Texts texts = frame.texts();
    return new RegistrationView(
        frame,
        done,
        refusal,
        DayHeading.of(day, texts),
        StateWords.of(found, texts),
        VenueView.from(found.venue(), day, texts),
        Optional.of(found.registration())
            .filter(one -> one.isConfirmed() && certificate.isEmpty() && hasDoor(day))
            .map(seated -> CheckInCode.of(seated.id(), site)),
        facts(day, found.registration(), texts),
        form,
        certificate,
        canGiveFeedback,
        found.registration().state() instanceof RegistrationState.Offered,
        found.registration().state().stands());
  }

  private static boolean hasDoor(EventDay day) {
    return day.publication() == Publication.PUBLISHED && day.format() != EventFormat.ONLINE;
  }

  /** Where the certificate is, if they get one. */
  Optional<String> certificateHref() {
    return certificate
        .filter(CertificateDecision.Granted.class::isInstance)
        .map(yes -> Paths.CERTIFICATE);
  }

  boolean isWrong() {
    return refusal.isPresent() || form.filter(SignUpForm::isWrong).isPresent();
  }

  /** What somebody sent in. */
  static List<Fact> facts(EventDay day, Registration registration, Texts texts) {
    Participant who = registration.participant();
    Wishes wishes = registration.wishes();
    Optional<String> lunch =
        Optional.of(wishes.lunch() ? "mine.yes" : "mine.no")
            .filter(answer -> day.lunch() == Lunch.OFFERED)
            .map(texts::say);
    return Stream.of(
            fact("givenName", Optional.of(who.givenName()), texts),
            fact("familyName", Optional.of(who.familyName()), texts),
            fact("email", Optional.of(who.email().typed()), texts),
            fact("role", Optional.of(who.role()), texts),
            fact("organisation", Optional.of(who.organisation().name()), texts),
            fact("organisationKind", who.organisation().kind().map(texts::name), texts),
            fact("territory", who.territory(), texts),
            lunch.map(answer -> new Fact(texts.say("day.lunch"), answer)),
            fact("diet", wishes.diet(), texts),
            fact("accessNeeds", wishes.accessNeeds(), texts),
            fact("expectations", wishes.expectations(), texts))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Fact> fact(String field, Optional<String> value, Texts texts) {
    return value.map(known -> new Fact(texts.say("field." + field), known));
  }

  /** Redacted: it holds personal data and perhaps the venue. */
  @Override
  public String toString() {
    return "RegistrationView[…]";
  }
}
