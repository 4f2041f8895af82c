package fr.banquedesterritoires.event.http.signup;

import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData.OwnData;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * All that is kept about a participant, as the file they take away says it. What a new table keeps
 * about them has its place here.
 *
 * @param registration what names their registration
 * @param ticket their place in the order of sign-ups
 * @param notice which information notice was shown as they signed up, where that is known
 * @param history what happened, and when, oldest first
 * @param presence for which half-days they were there
 * @param feedback what they said they thought of the day
 * @param told what their letters told them last
 */
public record OwnDataView(
    String registration,
    Day day,
    String state,
    OffsetDateTime since,
    Optional<OffsetDateTime> offeredUntil,
    Optional<OffsetDateTime> approvedAt,
    long ticket,
    int linkRotation,
    int revision,
    String language,
    Optional<String> notice,
    Person person,
    Wish wishes,
    List<Happening> history,
    List<Presence> presence,
    Optional<Said> feedback,
    Letters told) {

  /** Copies in. */
  public OwnDataView {
    history = List.copyOf(history);
    presence = List.copyOf(presence);
  }

  /** The day, as everybody knows it. */
  public record Day(String id, String title, String date, String publicPlace) {}

  /** Who they are. */
  public record Person(
      String givenName,
      String familyName,
      String email,
      String role,
      String organisation,
      Optional<String> organisationKind,
      Optional<String> territory) {}

  /** What they ask for. */
  public record Wish(
      boolean lunch,
      Optional<String> diet,
      Optional<String> accessNeeds,
      Optional<String> expectations) {}

  /** Something that happened. */
  public record Happening(OffsetDateTime at, String what, Optional<String> why) {}

  /** That they were there, and when they came in. */
  public record Presence(String halfDay, OffsetDateTime arrived) {}

  /** What they said they thought of the day. */
  public record Said(int usefulness, int programme, int organisation, Optional<String> words) {}

  /** What their letters told them last. */
  public record Letters(
      OptionalInt calendarSequence,
      Optional<OffsetDateTime> reminder,
      Optional<OffsetDateTime> linkSent,
      boolean lastLetterLeft) {}

  /** From all that is kept; instants in the day's zone. */
  public static OwnDataView from(OwnData data) {
    Registration registration = data.registration();
    ZoneId zone = data.day().zone();
    return new OwnDataView(
        registration.id().toString(),
        new Day(
            data.day().id().value(),
            data.day().title(),
            data.day().date().toString(),
            data.day().publicPlace().label()),
        Codes.of(StateKind.of(registration.state())),
        at(registration.state().since(), zone),
        registration.state() instanceof RegistrationState.Offered offer
            ? Optional.of(at(offer.until(), zone))
            : Optional.empty(),
        registration.approvedAt().map(approved -> at(approved, zone)),
        registration.ticket(),
        registration.linkRotation(),
        registration.revision(),
        registration.language().toLanguageTag(),
        registration.notice().map(NoticeVersion::toString),
        person(registration.participant()),
        wishes(registration.wishes()),
        data.history().stream().map(entry -> happening(entry, zone)).toList(),
        data.presence().entrySet().stream()
            .map(half -> new Presence(Codes.of(half.getKey()), at(half.getValue(), zone)))
            .toList(),
        data.feedback().map(OwnDataView::said),
        letters(data.told(), zone));
  }

  private static Person person(Participant who) {
    return new Person(
        who.givenName(),
        who.familyName(),
        who.email().typed(),
        who.role(),
        who.organisation().name(),
        who.organisation().kind().map(Codes::of),
        who.territory());
  }

  private static Wish wishes(Wishes wishes) {
    return new Wish(wishes.lunch(), wishes.diet(), wishes.accessNeeds(), wishes.expectations());
  }

  private static Happening happening(ReadOwnData.Happening of, ZoneId zone) {
    return new Happening(at(of.at(), zone), Codes.of(of.what()), of.why());
  }

  private static Said said(Feedback feedback) {
    return new Said(
        feedback.mark(Question.USEFULNESS),
        feedback.mark(Question.PROGRAMME),
        feedback.mark(Question.ORGANISATION),
        feedback.words());
  }

  private static Letters letters(Told told, ZoneId zone) {
    return new Letters(
        told.calendar().map(of -> OptionalInt.of(of.sequence())).orElseGet(OptionalInt::empty),
        told.reminder().map(due -> at(due, zone)),
        told.linkSent().map(sent -> at(sent, zone)),
        told.posted());
  }

  private static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
  }

  /** Redacted: it is all that is kept about a person. */
  @Override
  public String toString() {
    return "OwnDataView[…]";
  }
}
