package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.venue.Disclosure;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import fr.banquedesterritoires.event.venue.Withheld;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The letters as somebody read and approved them, in {@code src/test/resources/.../letters}. */
class ApprovedLettersTest {

  private static final EventDay DAY = FlyerDay.day();
  private static final EventDay APPROVING =
      DayVariation.of(DAY).approval(true).disclosure(DisclosureTerms.AFTER_APPROVAL).day();
  private static final EventDay TOLD_LATER =
      DayVariation.of(DAY)
          .disclosure(DisclosureTerms.from(Instant.parse("2019-03-01T08:00:00Z")))
          .day();
  private static final EventDay CALLED_OFF =
      DayVariation.of(DAY).publication(Publication.CANCELLED).day();
  private static final RegistrationState CONFIRMED = new RegistrationState.Confirmed(Letters.NOW);
  private static final RegistrationState WAITING = new RegistrationState.Waiting(Letters.NOW);
  private static final RegistrationState REFUSED = new RegistrationState.Refused(Letters.NOW);
  private static final RegistrationState CANCELLED = new RegistrationState.Cancelled(Letters.NOW);
  private static final RegistrationState OFFERED =
      new RegistrationState.Offered(Letters.NOW, Letters.NOW.plus(Duration.ofDays(2)));
  private static final RegistrationState AWAITING =
      new RegistrationState.AwaitingApproval(Letters.NOW);

  static Stream<Arguments> letters() {
    return Stream.of(Locale.FRENCH, Locale.ENGLISH).flatMap(ApprovedLettersTest::letters);
  }

  private static Stream<Arguments> letters(Locale language) {
    return Stream.of(
        Arguments.of("confirmed", language, Occasion.CONFIRMED, DAY, CONFIRMED),
        Arguments.of("put-in-line", language, Occasion.PUT_IN_LINE, DAY, WAITING),
        Arguments.of("approval-asked", language, Occasion.APPROVAL_ASKED, APPROVING, AWAITING),
        Arguments.of("signed-up-again", language, Occasion.SIGNED_UP_AGAIN, DAY, WAITING),
        Arguments.of("promoted", language, Occasion.PROMOTED, TOLD_LATER, CONFIRMED),
        Arguments.of("approved", language, Occasion.APPROVED, DAY, CONFIRMED),
        Arguments.of("refused", language, Occasion.REFUSED, APPROVING, REFUSED),
        Arguments.of("cancelled", language, Occasion.CANCELLED, DAY, CANCELLED),
        Arguments.of("offered", language, Occasion.OFFERED, DAY, OFFERED),
        Arguments.of("offer-claimed", language, Occasion.OFFER_CLAIMED, DAY, CONFIRMED),
        Arguments.of("offer-lapsed", language, Occasion.OFFER_LAPSED, DAY, CANCELLED),
        Arguments.of("reminder", language, Occasion.REMINDER, DAY, CONFIRMED),
        Arguments.of("venue-known", language, Occasion.VENUE_KNOWN, DAY, CONFIRMED),
        Arguments.of("venue-changed", language, Occasion.VENUE_CHANGED, DAY, CONFIRMED),
        Arguments.of("venue-withdrawn", language, Occasion.VENUE_WITHDRAWN, TOLD_LATER, CONFIRMED),
        Arguments.of("day-changed", language, Occasion.DAY_CHANGED, DAY, WAITING),
        Arguments.of("day-cancelled", language, Occasion.DAY_CANCELLED, CALLED_OFF, CONFIRMED),
        Arguments.of(
            "turned-online",
            language,
            Occasion.TURNED_ONLINE,
            DAY.inFormat(EventFormat.ONLINE),
            WAITING),
        Arguments.of("link-asked", language, Occasion.LINK_ASKED, DAY, CONFIRMED),
        Arguments.of("link-replaced", language, Occasion.LINK_REPLACED, DAY, CONFIRMED),
        Arguments.of("feedback-asked", language, Occasion.FEEDBACK_ASKED, DAY, CONFIRMED));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void a_letter_reads_as_it_was_approved(
      String name, Locale language, Occasion occasion, EventDay day, RegistrationState state)
      throws IOException {
    WrittenLetter written = Letters.WRITER.write(letter(language, occasion, day, state));

    assertThat(written.subject() + "\n\n" + written.text())
        .isEqualTo(approved(name + "." + language));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void html_and_text_say_the_same(
      String name, Locale language, Occasion occasion, EventDay day, RegistrationState state) {
    WrittenLetter written = Letters.WRITER.write(letter(language, occasion, day, state));
    Document html = Jsoup.parse(written.html());

    assertThat(html.body().wholeText().split("[ \n]+"))
        .isEqualTo(("\n" + written.text()).split("[ \n]+"));
    assertThat(html.expectFirst("title").wholeText()).isEqualTo(written.subject());
    assertThat(html.expectFirst("html").attr("lang")).isEqualTo(language.getLanguage());
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void html_loads_nothing_and_links_say_where_they_lead(
      String name, Locale language, Occasion occasion, EventDay day, RegistrationState state) {
    Document html =
        Jsoup.parse(Letters.WRITER.write(letter(language, occasion, day, state)).html());

    assertThat(html.select("[src], [srcset], [background], link, script, img, iframe, form"))
        .isEmpty();
    assertThat(html.select("a")).isNotEmpty().allMatch(a -> a.text().equals(a.attr("href")));
    assertThat(html.getAllElements())
        .extracting(Element::tagName)
        .isSubsetOf("#root", "html", "head", "meta", "title", "body", "p", "br", "a");
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("letters")
  void lines_fit_a_terminal(
      String name, Locale language, Occasion occasion, EventDay day, RegistrationState state) {
    assertThat(Letters.WRITER.write(letter(language, occasion, day, state)).text().lines())
        .filteredOn(line -> !line.startsWith("https://"))
        .allMatch(line -> line.length() <= 78);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void a_receipt_reads_as_it_was_approved(String language) throws IOException {
    WrittenLetter written =
        Letters.WRITER.write(
            new Acknowledgement(
                "1.receipt",
                DAY,
                new Delegation(EmailAddress.of("secretariat@example.org"), 3, Locale.of(language)),
                Letters.NOW));

    assertThat(written.subject() + "\n\n" + written.text())
        .isEqualTo(approved("group-received." + language));
    assertThat(Jsoup.parse(written.html()).body().wholeText().split("[ \n]+"))
        .isEqualTo(("\n" + written.text()).split("[ \n]+"));
  }

  @ParameterizedTest
  @EnumSource
  void every_occasion_has_its_letter_above(Occasion occasion) {
    assertThat(letters(Locale.FRENCH)).anyMatch(letter -> letter.get()[2] == occasion);
  }

  private static Letter letter(
      Locale language, Occasion occasion, EventDay day, RegistrationState state) {
    Registration registration =
        Letters.registration(Letters.named("Camille", "d’Oñate"), language, state);
    return Letters.letter(occasion, day, registration, answer(day, registration));
  }

  /** What the rule allows, of a day whose venue is set. */
  private static VenueAnswer answer(EventDay day, Registration registration) {
    Disclosure disclosure = new VenueDisclosureRule(day).decide(registration, Letters.NOW);
    return switch (disclosure) {
      case Withheld withheld -> new VenueAnswer.Kept(withheld);
      case DisclosureGrant grant -> {
        Venue venue = new Venue(day.id(), 1, CanaryVenue.details());
        yield new VenueAnswer.Disclosed(venue.open(grant), venue.version(grant));
      }
    };
  }

  private static String approved(String name) throws IOException {
    String path = "letters/" + name + ".txt";
    try (InputStream file = ApprovedLettersTest.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
