package fr.banquedesterritoires.event.application.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.post.PostOffice.Receipt;
import fr.banquedesterritoires.event.application.sample.Counter;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourierTroubleTest extends CourierAtWork {

  @Test
  void a_letter_that_cannot_leave_is_put_off_with_growing_pauses_and_at_last_set_aside() {
    house.signUp(1);
    house.counter.answer(Counter.TRY_LATER);
    List<Duration> pauses = new ArrayList<>();
    courier.makeRound();
    for (int attempt = 2; attempt <= 20; attempt++) {
      Duration pause = Duration.ZERO;
      do {
        pause = pause.plusSeconds(30);
        house.after(Duration.ofSeconds(30));
      } while (courier.makeRound() == 0);
      pauses.add(pause);
    }

    assertThat(pauses.subList(0, 9))
        .extracting(Duration::toSeconds)
        .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3840L, 7200L);
    assertThat(pauses.subList(9, 19)).containsOnly(Duration.ofHours(2));
    house.after(Duration.ofDays(1));
    assertThat(courier.makeRound()).isZero();
    assertThat(house.journal()).doesNotContain(EntryKind.VENUE_TOLD);
    assertThat(house.store.of(Days.ID, 0, 10))
        .containsExactly(
            new DeadLetter(
                new Errand(3, confirmed(1), Courier.MOST_ATTEMPTS), new Trouble("RCPT 450")));
  }

  @Test
  void every_attempt_at_the_same_letter_has_the_same_reference() {
    house.signUp(1);
    List<String> references = new ArrayList<>();
    Courier noting =
        house.courier(
            letter -> {
              references.add(letter.reference());
              return references.size() < 3 ? Counter.TRY_LATER : Receipt.POSTED;
            });

    for (int attempt = 0; attempt < 3; attempt++) {
      noting.makeRound();
      house.after(Duration.ofHours(1));
    }

    assertThat(references).hasSize(3).containsOnly(references.getFirst());
  }

  @Test
  void a_letter_that_is_refused_is_set_aside_and_told_nobody_anything() {
    house.signUp(1);
    house.counter.answer(Counter.REFUSED);
    courier.makeRound();
    house.counter.answer(Receipt.POSTED);

    house.after(Duration.ofDays(1));

    assertThat(courier.makeRound()).isZero();
    assertThat(house.counter.letters()).isEmpty();
    assertThat(house.journal()).doesNotContain(EntryKind.VENUE_TOLD);
    assertThat(house.store.of(Days.ID, 0, 10))
        .containsExactly(new DeadLetter(new Errand(3, confirmed(1), 1), new Trouble("RCPT 550")));
  }

  @Test
  void a_dead_letter_that_is_tried_again_is_written_anew() {
    house.signUp(1);
    house.counter.answer(Counter.REFUSED);
    courier.makeRound();
    house.counter.answer(Receipt.POSTED);

    assertThat(house.store.tryAgain(3, house.now())).isTrue();
    house.deliver(courier);

    assertThat(house.counter.letters())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.CONFIRMED);
    assertThat(house.store.of(Days.ID, 0, 10)).isEmpty();
  }

  @Test
  void a_dead_letter_that_was_overtaken_is_closed_without_a_word() {
    house.signUp(1);
    house.counter.answer(Counter.REFUSED);
    courier.makeRound();
    house.counter.answer(Receipt.POSTED);
    house.cancel.cancel(house.token(1));

    house.store.tryAgain(3, house.now());
    house.deliver(courier);

    assertThat(house.counter.letters())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.CANCELLED);
  }

  @Test
  void a_letter_that_fails_by_our_own_fault_keeps_no_other_waiting() {
    IntStream.rangeClosed(1, 3).forEach(house::signUp);
    IllegalStateException bug = new IllegalStateException("a bug");
    Courier faulty =
        house.courier(
            letter -> {
              if (letter.registration().equals(house.registration(1))) {
                throw bug;
              }
              return house.counter.post(letter);
            });

    assertThatThrownBy(faulty::makeRound).isSameAs(bug);

    assertThat(house.counter.letters())
        .extracting(Letter::registration)
        .containsExactly(house.registration(2), house.registration(3));
    house.after(Duration.ofSeconds(30));
    assertThat(courier.makeRound()).isOne();
    assertThat(house.counter.letters()).hasSize(3);
  }

  @Test
  void a_courier_too_slow_for_its_leases_leaves_the_rest_to_the_next_round() {
    IntStream.rangeClosed(1, 3).forEach(house::signUp);
    Courier slow =
        house.courier(
            letter -> {
              house.after(LEASE.dividedBy(4));
              return house.counter.post(letter);
            });

    assertThat(slow.makeRound()).isEqualTo(2);
    house.after(LEASE);
    assertThat(courier.makeRound()).isOne();

    assertThat(house.counter.letters())
        .extracting(Letter::registration)
        .containsExactly(house.registration(1), house.registration(2), house.registration(3));
  }

  @Test
  void a_round_takes_a_batch_and_the_next_one_the_rest() {
    IntStream.rangeClosed(1, 60).forEach(house::signUp);

    assertThat(courier.makeRound()).isEqualTo(50);
    assertThat(courier.makeRound()).isEqualTo(10);
    assertThat(courier.makeRound()).isZero();
  }

  private JournalEntry confirmed(int person) {
    return JournalEntry.about(
        EntryKind.CONFIRMED, Days.ID, house.registration(person).id(), Days.OPENS);
  }
}
