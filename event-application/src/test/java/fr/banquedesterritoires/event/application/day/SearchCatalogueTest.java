package fr.banquedesterritoires.event.application.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.day.DaySearch.When;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SearchCatalogueTest {

  private static final String FLYER = Days.ID.value();

  private final House house = new House(Days.withSeats(2));
  private final InstantSource clock = house::now;
  private final SearchCatalogue search =
      new SearchCatalogue(
          new BrowseCatalogue(house.store), new ReadDay(house.store, house.store, clock), clock);

  @ParameterizedTest
  @CsvSource({
    "cooperation, true",
    "COOPÉRATION Rural, true",
    "'  rural,   coopération ! ', true",
    "oper urb, true",
    "paris 75, true",
    "journees thematiques, true",
    "seance, true",
    "'construire ensemble', true",
    "coopération maritime, false",
    "'', true",
    "' ?! ', true",
  })
  void words_are_found_in_any_order_whatever_their_case_accents_and_commas(
      String typed, boolean found) {
    assertThat(ids(looking(typed))).isEqualTo(found ? List.of(FLYER) : List.of());
  }

  @Test
  void no_word_of_the_venue_finds_a_day_and_looking_for_it_reads_no_venue() {
    house.setVenue.set(Days.ID, House.VENUE);

    for (String word : List.of("Mélusine", "melusine", "39", "énigme", "7K4Q")) {
      assertThat(ids(looking(word))).as(word).isEmpty();
    }
    assertThat(house.venues.reads()).isZero();
  }

  @Test
  void a_rubric_a_format_and_a_date_narrow_what_is_found() {
    house.publish.publish(Days.under("Ateliers", "atelier", "2019-06-01"));
    house.publish.publish(
        Days.under("Ateliers", "a-distance", "2019-06-02").inFormat(EventFormat.ONLINE));
    house.publish.publish(Days.under("Ateliers", "passee", "2019-02-01"));
    house.publish.publish(
        Days.in(Publication.DRAFT, Days.under("Ateliers", "brouillon", "2019-06-03")));

    assertThat(ids(DaySearch.EVERYTHING)).containsExactly("passee", "atelier", "a-distance", FLYER);
    assertThat(ids(in("Ateliers"))).containsExactly("passee", "atelier", "a-distance");
    assertThat(ids(in("Atelier"))).isEmpty();
    assertThat(ids(held(EventFormat.ONLINE))).containsExactly("a-distance");
    assertThat(ids(then(When.PAST))).containsExactly("passee");
    assertThat(ids(then(When.AHEAD))).containsExactly("atelier", "a-distance", FLYER);
  }

  @Test
  void a_seat_is_free_where_whoever_signs_up_now_has_one() {
    EventDay one = Days.withSeats(1);
    house.publish.publish(one);
    assertThat(ids(withFreeSeats())).containsExactly(FLYER);

    house.signUp(1);
    assertThat(ids(withFreeSeats())).isEmpty();
    assertThat(ids(DaySearch.EVERYTHING)).containsExactly(FLYER);

    house.publish.publish(Days.in(Publication.CANCELLED, Days.withSeats(9)));
    assertThat(ids(withFreeSeats())).isEmpty();
  }

  @Test
  void what_is_too_long_is_read_as_far_as_it_goes() {
    assertThat(DaySearch.words("a b c d e f g")).containsExactly("a", "b", "c", "d", "e", "f");
    assertThat(DaySearch.words("a".repeat(200))).containsExactly("a".repeat(100));
  }

  private List<String> ids(DaySearch wanted) {
    return search.find(wanted).stream()
        .flatMap(listing -> listing.days().stream())
        .map(day -> day.id().value())
        .toList();
  }

  private static DaySearch looking(String typed) {
    return new DaySearch(
        DaySearch.words(typed), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  private static DaySearch in(String rubric) {
    return new DaySearch(List.of(), Optional.of(rubric), Optional.empty(), Optional.empty(), false);
  }

  private static DaySearch held(EventFormat format) {
    return new DaySearch(List.of(), Optional.empty(), Optional.of(format), Optional.empty(), false);
  }

  private static DaySearch then(When when) {
    return new DaySearch(List.of(), Optional.empty(), Optional.empty(), Optional.of(when), false);
  }

  private static DaySearch withFreeSeats() {
    return new DaySearch(List.of(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }
}
