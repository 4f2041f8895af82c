package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.Withheld;
import fr.banquedesterritoires.event.venue.Withheld.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VenuePassagesTest {

  private static final Instant FROM = Instant.parse("2019-03-01T08:00:00Z");

  static Stream<Arguments> reasons() {
    return Stream.of(
        Arguments.of(
            Reason.NOT_REGISTERED,
            "{} est communiqué après inscription.",
            "{} is communicated after registration."),
        Arguments.of(
            Reason.WAITING,
            "{} vous sera communiqué si une place se libère pour vous.",
            "{} will be communicated to you if a seat becomes free for you."),
        Arguments.of(
            Reason.OFFERED,
            "{} vous sera communiqué une fois que vous aurez accepté la place.",
            "{} will be communicated to you once you have accepted the seat."),
        Arguments.of(
            Reason.AWAITING_APPROVAL,
            "{} vous sera communiqué quand l’organisateur aura approuvé votre inscription.",
            "{} will be communicated to you once the organiser has approved your registration."),
        Arguments.of(
            Reason.REFUSED,
            "{} n’est communiqué qu’aux personnes qui participent.",
            "{} is communicated only to those who take part."),
        Arguments.of(
            Reason.CANCELLED,
            "{} n’est communiqué qu’aux personnes qui participent.",
            "{} is communicated only to those who take part."),
        Arguments.of(
            Reason.DAY_CANCELLED,
            "La journée est annulée\u00a0: elle n’aura pas lieu.",
            "The day is cancelled: it will not take place."),
        Arguments.of(
            Reason.NOT_YET,
            "{} vous sera communiqué par courriel à partir du vendredi\u00a01er\u00a0mars 2019 à"
                + " 9\u202fh\u202f00.",
            "{} will be communicated to you by mail from Friday\u00a01\u00a0March 2019 at 9:00."),
        Arguments.of(
            Reason.NOT_SET,
            "{} n’est pas encore fixé. Vous le recevrez par courriel.",
            "{} is not settled yet. You will receive it by mail."));
  }

  @Test
  void every_reason_has_its_sentence_below() {
    assertThat(reasons().map(row -> row.get()[0]))
        .containsExactlyInAnyOrder((Object[]) Reason.values());
  }

  @ParameterizedTest
  @MethodSource("reasons")
  void why_the_venue_is_not_told_is_said(Reason reason, String french, String english) {
    assertThat(said(reason, EventFormat.ON_SITE, Locale.FRENCH))
        .isEqualTo(french.replace("{}", "Le lieu de la réunion"));
    assertThat(said(reason, EventFormat.HYBRID, Locale.FRENCH))
        .isEqualTo(french.replace("{}", "Le lieu de la réunion"));
    assertThat(said(reason, EventFormat.ONLINE, Locale.FRENCH))
        .isEqualTo(french.replace("{}", "Le lien de connexion"));
    assertThat(said(reason, EventFormat.ON_SITE, Locale.ENGLISH))
        .isEqualTo(english.replace("{}", "The venue"));
    assertThat(said(reason, EventFormat.ONLINE, Locale.ENGLISH))
        .isEqualTo(english.replace("{}", "The link to join"));
  }

  @Test
  void in_a_language_we_do_not_speak_the_letter_is_french() {
    assertThat(said(Reason.WAITING, EventFormat.ON_SITE, Locale.GERMAN))
        .isEqualTo(said(Reason.WAITING, EventFormat.ON_SITE, Locale.FRENCH));
  }

  @Test
  void of_a_day_called_off_no_letter_says_that_the_seat_is_reserved() {
    Withheld calledOff = Withheld.because(Reason.DAY_CANCELLED, FlyerDay.day().publicPlace());

    WrittenLetter written =
        Letters.WRITER.write(
            Letters.letter(
                Occasion.CONFIRMED,
                People.registration(FlyerDay.ID, 1, new RegistrationState.Confirmed(Letters.NOW)),
                new VenueAnswer.Kept(calledOff)));

    assertThat(written.text())
        .contains("La journée est annulée\u00a0: elle n’aura pas lieu.")
        .doesNotContain("Votre place est réservée.");
  }

  @Test
  void a_letter_says_the_town_of_a_day_on_site_and_that_another_is_online() {
    assertThat(Arrays.stream(EventFormat.values()).map(VenuePassagesTest::thirdLineOfTheDay))
        .containsExactly("Paris (75)", "En ligne", "Paris (75) et en ligne");
  }

  private static String thirdLineOfTheDay(EventFormat format) {
    String text =
        Letters.WRITER
            .write(
                Letters.letter(
                    Occasion.CONFIRMED,
                    day(format),
                    People.confirmed(FlyerDay.ID, 1),
                    Letters.DISCLOSED))
            .text();
    return text.lines().dropWhile(line -> !line.startsWith("lundi")).skip(1).findFirst().get();
  }

  private static String said(Reason reason, EventFormat format, Locale language) {
    EventDay day = day(format);
    Withheld withheld =
        new Withheld(
            reason,
            day.publicPlace(),
            reason == Reason.NOT_YET ? Optional.of(FROM) : Optional.empty());
    return new VenuePassages(day, LetterWording.in(language))
        .of(new VenueAnswer.Kept(withheld)).stream()
            .map(passage -> ((Passage.Paragraph) passage).sentences())
            .reduce("", String::concat);
  }

  private static EventDay day(EventFormat format) {
    EventDay like = FlyerDay.day();
    return new EventDay(
        like.id(),
        like.rubric(),
        like.title(),
        like.summary(),
        like.questions(),
        like.objectives(),
        like.date(),
        like.zone(),
        like.publicPlace(),
        format,
        like.programme(),
        like.lunch(),
        like.registration(),
        like.disclosure(),
        like.publication());
  }
}
