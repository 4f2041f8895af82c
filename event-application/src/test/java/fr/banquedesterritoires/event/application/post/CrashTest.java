package fr.banquedesterritoires.event.application.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A courier dies between the post office's receipt and the note of it. */
final class CrashTest {

  private static final VenueDetails ELSEWHERE =
      VenueDetails.onSite(new Room("Halle", "1 place du Marché", Optional.empty()));

  private final House house = new House(Days.withSeats(1));
  private final Courier courier = house.courier();

  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @BeforeEach
  void onePersonSignsUp() {
    house.setVenue.set(Days.ID, House.VENUE);
    house.deliver(courier);
    house.signUp(1);
  }

  @Test
  void the_next_courier_posts_the_letter_once_more_under_the_same_reference() {
    dieAfterPosting(house.courier(this::postAndDie));

    house.deliver(courier);

    assertThat(house.counter.letters()).hasSize(2);
    assertThat(house.counter.letters().getFirst())
        .isEqualTo(written(house.counter.letters().getLast()));
    house.after(Duration.ofDays(2));
    assertThat(courier.makeRound()).isZero();
  }

  @Test
  void a_repeat_that_says_nothing_new_has_the_same_sequence() {
    dieAfterPosting(house.courier(this::postAndDie));

    house.deliver(courier);

    assertThat(sequences()).containsExactly("REQUEST 0", "REQUEST 0");
  }

  @Test
  void a_repeat_that_says_something_else_has_a_higher_one() {
    dieAfterPosting(house.courier(this::postAndDie));
    house.setVenue.set(Days.ID, ELSEWHERE);

    house.deliver(courier);

    assertThat(sequences()).containsExactly("REQUEST 0", "REQUEST 1");
  }

  @Test
  void without_the_announcement_two_entries_would_bear_the_same_sequence() {
    dieAfterPosting(house.courier(this::postAndDie));
    house.store.announce(Told.nothing(house.registration(1).id()));
    house.setVenue.set(Days.ID, ELSEWHERE);

    house.deliver(courier);

    assertThat(sequences()).containsExactly("REQUEST 0", "REQUEST 0");
  }

  @Test
  void whoever_may_have_been_told_a_venue_hears_that_it_was_withdrawn() {
    dieAfterPosting(house.courier(this::postAndDie));
    house.withdrawVenue.withdraw(Days.ID);

    house.deliver(courier);

    assertThat(house.counter.letters())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.CONFIRMED, Occasion.CONFIRMED, Occasion.VENUE_WITHDRAWN);
    assertThat(house.journal()).doesNotContain(EntryKind.VENUE_TOLD);
  }

  private void dieAfterPosting(Courier dying) {
    assertThatThrownBy(dying::makeRound).isInstanceOf(Killed.class);
    house.after(Duration.ofMinutes(4));
  }

  private PostOffice.Receipt postAndDie(Letter letter) {
    house.counter.post(letter);
    throw new Killed();
  }

  /** The same letter, but for the instant at which it was written. */
  private static Letter written(Letter letter) {
    return new Letter(
        letter.reference(),
        letter.occasion(),
        letter.day(),
        letter.registration(),
        letter.placeInLine(),
        letter.venue(),
        letter.token(),
        letter.calendar(),
        Days.OPENS);
  }

  private List<String> sequences() {
    return house.counter.letters().stream()
        .flatMap(letter -> letter.calendar().stream())
        .map(part -> part.text().substring(0, "REQUEST 0".length()))
        .toList();
  }
}
