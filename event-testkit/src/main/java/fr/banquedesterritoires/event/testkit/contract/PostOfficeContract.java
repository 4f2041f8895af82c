package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.leak.VenueLeakCheck;
import fr.banquedesterritoires.event.testkit.race.Race;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import fr.banquedesterritoires.event.venue.Withheld;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@link PostOffice} promises, whatever way the letters take. */
@DisplayNameGeneration(RuleNames.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class PostOfficeContract {

  private static final Instant NOW = FlyerDay.OPENS;
  private static final VenueLeakCheck VENUE = VenueLeakCheck.forCanary();
  private static final PrivateLinks LINKS = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);
  private static final VenueAnswer TOLD = new VenueAnswer.Disclosed(CanaryVenue.details(), 1);

  private PostOffice postOffice;

  /** For subclasses. */
  protected PostOfficeContract() {}

  /** Opens a post office that takes every letter. */
  protected abstract PostOffice openPostOffice();

  /** What has been posted since then, each letter as it travels, in any order. */
  protected abstract List<byte[]> posted();

  @BeforeEach
  final void open() {
    postOffice = openPostOffice();
  }

  @Test
  final void POST_01_every_occasion_is_told_in_every_language() {
    List<Occasion> occasions = List.of(Occasion.values());
    int references = 0;
    for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH, Locale.JAPANESE)) {
      for (Occasion occasion : occasions) {
        Registration addressee = speaking(language, registration(1, stateAfter(occasion)));

        assertThat(postOffice.post(letter(++references, occasion, addressee)))
            .as("%s in %s", occasion, language)
            .isEqualTo(Receipt.POSTED);
      }
    }

    assertThat(posted()).hasSize(references);
  }

  @Test
  final void POST_02_whatever_a_registration_may_hold_is_posted() {
    List<Registration> everyone = HardValues.registrations(FlyerDay.ID);
    for (Registration addressee : everyone) {
      assertThat(postOffice.post(letter(1, Occasion.SIGNED_UP_AGAIN, addressee)))
          .isEqualTo(Receipt.POSTED);
    }

    assertThat(posted()).hasSize(everyone.size());
  }

  @Test
  final void POST_03_a_letter_names_its_addressee_and_nobody_else() {
    post(Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, 1));
    post(Occasion.PUT_IN_LINE, People.waiting(FlyerDay.ID, 2));

    assertThat(to(1)).hasSize(1);
    assertThat(to(2)).hasSize(1).noneMatch(letter -> tells(letter, addressOf(1)));
  }

  @Test
  final void POST_04_a_letter_holds_the_private_link_of_its_addressee() {
    post(Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, 1));
    post(Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, 2));

    assertThat(to(1)).allMatch(letter -> tells(letter, tokenOf(1)));
    assertThat(to(1)).noneMatch(letter -> tells(letter, tokenOf(2)));
  }

  @Test
  final void POST_05_a_venue_that_may_be_told_is_told_whole() {
    post(Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, 1));

    assertThat(to(1)).allSatisfy(letter -> VENUE.assertPresent("the letter", letter));
  }

  @Test
  final void POST_06_a_venue_told_in_one_letter_stands_in_no_other() {
    post(Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, 1));
    post(Occasion.PUT_IN_LINE, People.waiting(FlyerDay.ID, 2));

    assertThat(to(1)).hasSize(1);
    assertThat(to(2)).allSatisfy(letter -> VENUE.assertAbsent("the letter", letter));
  }

  @Test
  final void POST_07_the_same_letter_can_be_posted_again() {
    Letter letter = letter(1, Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, 1));

    assertThat(postOffice.post(letter)).isEqualTo(Receipt.POSTED);
    assertThat(postOffice.post(letter)).isEqualTo(Receipt.POSTED);
  }

  @Test
  final void POST_08_letters_posted_side_by_side_do_not_mix() {
    int people = 8;

    Race.run(
        people,
        n -> {
          post(Occasion.CONFIRMED, People.confirmed(FlyerDay.ID, n + 1));
          return n;
        });

    assertThat(posted()).hasSize(people);
    for (int person = 1; person <= people; person++) {
      assertThat(tokensIn(to(person), people)).containsExactly(tokenOf(person));
    }
  }

  @Test
  final void POST_09_a_receipt_goes_to_whoever_signed_others_up() {
    EmailAddress delegate = EmailAddress.of("secretariat@example.org");
    List<Locale> languages = List.of(Locale.FRENCH, Locale.ENGLISH, Locale.JAPANESE);
    for (Locale language : languages) {
      Acknowledgement receipt =
          new Acknowledgement(
              posted().size() + ".receipt",
              FlyerDay.day(),
              new Delegation(delegate, 3, language),
              NOW);
      assertThat(postOffice.post(receipt)).isEqualTo(Receipt.POSTED);
    }

    assertThat(posted())
        .hasSize(languages.size())
        .allMatch(letter -> tells(letter, delegate.canonical()))
        .allSatisfy(letter -> VENUE.assertAbsent("the receipt", letter));
  }

  private void post(Occasion occasion, Registration addressee) {
    int errand = (int) addressee.ticket();
    assertThat(postOffice.post(letter(errand, occasion, addressee))).isEqualTo(Receipt.POSTED);
  }

  private List<byte[]> to(int person) {
    return posted().stream().filter(letter -> tells(letter, addressOf(person))).toList();
  }

  private static List<String> tokensIn(List<byte[]> letters, int people) {
    return IntStream.rangeClosed(1, people)
        .mapToObj(PostOfficeContract::tokenOf)
        .filter(token -> letters.stream().anyMatch(letter -> tells(letter, token)))
        .toList();
  }

  private static boolean tells(byte[] letter, String word) {
    return !VenueLeakCheck.forWords(List.of(word)).leaksIn(letter).isEmpty();
  }

  private static String addressOf(int person) {
    return People.person(person).email().canonical();
  }

  private static String tokenOf(int person) {
    return LINKS.tokenFor(People.confirmed(FlyerDay.ID, person));
  }

  private static Letter letter(int errand, Occasion occasion, Registration addressee) {
    VenueAnswer venue =
        addressee.isConfirmed()
            ? TOLD
            : new VenueAnswer.Kept(
                (Withheld) new VenueDisclosureRule(FlyerDay.day()).decide(addressee, NOW));
    return new Letter(
        errand + "." + addressee.id(),
        occasion,
        FlyerDay.day(),
        addressee,
        addressee.isWaiting() ? OptionalInt.of(3) : OptionalInt.empty(),
        venue,
        LINKS.tokenFor(addressee),
        Optional.empty(),
        NOW);
  }

  private static RegistrationState stateAfter(Occasion occasion) {
    return switch (occasion) {
      case PUT_IN_LINE -> new RegistrationState.Waiting(NOW);
      case APPROVAL_ASKED -> new RegistrationState.AwaitingApproval(NOW);
      case OFFERED -> new RegistrationState.Offered(NOW, NOW.plus(Duration.ofDays(2)));
      case REFUSED -> new RegistrationState.Refused(NOW);
      case CANCELLED, OFFER_LAPSED -> new RegistrationState.Cancelled(NOW);
      case CONFIRMED,
          SIGNED_UP_AGAIN,
          PROMOTED,
          OFFER_CLAIMED,
          APPROVED,
          REMINDER,
          VENUE_KNOWN,
          VENUE_CHANGED,
          VENUE_WITHDRAWN,
          DAY_CHANGED,
          DAY_CANCELLED,
          TURNED_ONLINE,
          LINK_ASKED,
          LINK_REPLACED,
          FEEDBACK_ASKED ->
          new RegistrationState.Confirmed(NOW);
    };
  }

  private static Registration registration(int person, RegistrationState state) {
    return People.registration(FlyerDay.ID, person, state);
  }

  private static Registration speaking(Locale language, Registration one) {
    return new Registration(
        one.id(),
        one.day(),
        one.participant(),
        one.wishes(),
        language,
        one.state(),
        one.ticket(),
        one.approvedAt(),
        one.linkRotation(),
        one.revision(),
        one.notice());
  }
}
