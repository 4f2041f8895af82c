package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.post.CalendarPart;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Letters to write in tests. */
final class Letters {

  static final Instant NOW = Instant.parse("2019-02-18T08:00:00Z");
  static final String TOKEN = "Zm9yLXRlc3Rz-".repeat(5).substring(0, 64);
  static final LetterWriter WRITER = new LetterWriter(URI.create("https://journees.example.org/"));
  static final Sender SENDER =
      new Sender(
          "Banque des Territoires, événements",
          EmailAddress.of("inscriptions@example.org"),
          EmailAddress.of("contact@example.org"));
  static final VenueAnswer DISCLOSED = new VenueAnswer.Disclosed(CanaryVenue.details(), 1);

  private Letters() {}

  /** A seat, and the venue with it. */
  static Letter confirmed() {
    return letter(Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, 1), DISCLOSED);
  }

  /** The same, with something for the calendar. */
  static Letter with(CalendarPart calendar) {
    Letter like = confirmed();
    return new Letter(
        like.reference(),
        like.occasion(),
        like.day(),
        like.registration(),
        like.placeInLine(),
        like.venue(),
        like.token(),
        Optional.of(calendar),
        like.writtenAt());
  }

  /** The same under another reference. */
  static Letter under(String reference) {
    Letter like = confirmed();
    return new Letter(
        reference,
        like.occasion(),
        like.day(),
        like.registration(),
        like.placeInLine(),
        like.venue(),
        like.token(),
        like.calendar(),
        like.writtenAt());
  }

  static Letter letter(Occasion occasion, Registration registration, VenueAnswer venue) {
    return letter(occasion, FlyerDay.day(), registration, venue);
  }

  static Letter letter(
      Occasion occasion, EventDay day, Registration registration, VenueAnswer venue) {
    return new Letter(
        "7." + registration.id(),
        occasion,
        day,
        registration,
        registration.isWaiting() ? OptionalInt.of(3) : OptionalInt.empty(),
        venue,
        TOKEN,
        Optional.empty(),
        NOW);
  }

  static Registration registration(
      Participant participant, Locale language, RegistrationState state) {
    Registration like = People.registration(FlyerDay.ID, 1, state);
    return new Registration(
        like.id(),
        like.day(),
        participant,
        like.wishes(),
        language,
        state,
        like.ticket(),
        Optional.empty(),
        0,
        0,
        Optional.empty());
  }

  static Participant named(String givenName, String familyName) {
    Participant like = People.person(1);
    return new Participant(
        givenName, familyName, like.email(), like.role(), like.organisation(), like.territory());
  }
}
