package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.venue.Withheld;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two nights in which France changes time, as letters tell them. */
class ClockChangeTest {

  @ParameterizedTest
  @CsvSource({
    "2019-03-31T00:59:59Z, dimanche 31 mars 2019 à 1 h 59",
    "2019-03-31T01:00:00Z, dimanche 31 mars 2019 à 3 h 00",
    "2019-10-27T00:30:00Z, dimanche 27 octobre 2019 à 2 h 30",
    "2019-10-27T01:30:00Z, dimanche 27 octobre 2019 à 2 h 30",
    "2019-10-27T02:00:00Z, dimanche 27 octobre 2019 à 3 h 00"
  })
  void an_offer_ends_at_the_time_the_clocks_of_the_day_show(Instant until, String told) {
    assertThat(plain(offeredUntil(until))).contains("jusqu’au " + told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-03-31", "2019-10-27"})
  void a_day_on_such_a_date_has_its_usual_hours(LocalDate date) {
    EventDay day = DayVariation.of(FlyerDay.day()).date(date).day();

    assertThat(plain(letter(day, new RegistrationState.Confirmed(Letters.NOW))))
        .contains("9 h 00 – 17 h 00");
  }

  private static Letter offeredUntil(Instant until) {
    return letter(FlyerDay.day(), new RegistrationState.Offered(Letters.NOW, until));
  }

  private static Letter letter(EventDay day, RegistrationState state) {
    return Letters.letter(
        state instanceof RegistrationState.Offered ? Occasion.OFFERED : Occasion.CONFIRMED,
        day,
        Letters.registration(Letters.named("Camille", "Durand"), Locale.FRENCH, state),
        new VenueAnswer.Kept(
            Withheld.because(Withheld.Reason.NOT_SET, FlyerDay.day().publicPlace())));
  }

  /** With plain spaces, on one line. */
  private static String plain(Letter letter) {
    return Letters.WRITER.write(letter).text().replaceAll("[\\s\\u00a0\\u202f]+", " ");
  }
}
