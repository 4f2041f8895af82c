package fr.banquedesterritoires.event.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.registration.LinkHolder.Opened;
import fr.banquedesterritoires.event.application.sample.Counter;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LostLinkTest {

  private final House house = new House(Days.withSeats(1));
  private final LinkHolder holder =
      new LinkHolder(house.store, house.store, house.links, house::now);

  @BeforeEach
  void onePersonIsRegistered() {
    house.signUp(1);
    house.delivered();
  }

  @Test
  void whoever_lost_the_link_is_sent_it_again() {
    assertThat(house.askForLink.ask(Days.ID, House.person(1).email())).isTrue();

    assertThat(house.delivered())
        .singleElement()
        .satisfies(
            letter -> {
              assertThat(letter.occasion()).isEqualTo(Occasion.LINK_ASKED);
              assertThat(letter.token()).isEqualTo(house.token(1));
            });
  }

  @Test
  void an_unknown_address_has_the_same_answer_and_the_same_trace_and_no_letter() {
    int before = house.store.journal().size();
    boolean known = house.askForLink.ask(Days.ID, House.person(1).email());
    int afterKnown = house.store.journal().size();
    boolean unknown = house.askForLink.ask(Days.ID, EmailAddress.of("nobody@example.org"));

    assertThat(unknown).isEqualTo(known);
    assertThat(house.store.journal().size() - afterKnown).isEqualTo(afterKnown - before).isOne();
    assertThat(house.delivered())
        .extracting(letter -> letter.registration().participant().email())
        .containsExactly(House.person(1).email());
  }

  @Test
  void however_often_a_link_is_asked_for_the_mailbox_gets_it_once_an_hour() {
    for (int ask = 0; ask < 5; ask++) {
      house.askForLink.ask(Days.ID, House.person(1).email());
    }
    assertThat(house.delivered()).hasSize(1);

    house.after(Duration.ofMinutes(59));
    house.askForLink.ask(Days.ID, House.person(1).email());
    house.signUp(1);
    assertThat(house.delivered()).isEmpty();

    house.after(Duration.ofMinutes(1));
    house.signUp(1);
    house.askForLink.ask(Days.ID, House.person(1).email());
    assertThat(house.delivered())
        .extracting(Letter::occasion)
        .containsExactly(Occasion.SIGNED_UP_AGAIN);
  }

  @Test
  void the_pause_of_one_mailbox_keeps_no_other_waiting() {
    house.signUp(2);
    house.delivered();
    house.askForLink.ask(Days.ID, House.person(1).email());
    house.askForLink.ask(Days.ID, House.person(2).email());

    assertThat(house.delivered()).hasSize(2);
  }

  @Test
  void what_happens_to_a_registration_is_told_however_often_the_link_was_asked_for() {
    house.askForLink.ask(Days.ID, House.person(1).email());
    house.delivered();
    house.cancel.cancel(house.token(1));

    assertThat(house.delivered()).extracting(Letter::occasion).containsExactly(Occasion.CANCELLED);
  }

  @Test
  void a_link_that_did_not_leave_is_sent_once_it_can() {
    house.counter.answer(Counter.TRY_LATER);
    house.askForLink.ask(Days.ID, House.person(1).email());
    house.delivered();
    house.counter.answer(PostOffice.Receipt.POSTED);
    house.after(Duration.ofSeconds(30));

    assertThat(house.delivered()).hasSize(1);
  }

  @Test
  void of_an_unknown_day_nobody_is_sent_anything() {
    EventDayId nowhere = new EventDayId("no-such-day");

    assertThat(house.askForLink.ask(nowhere, House.person(1).email())).isFalse();
    assertThat(house.store.journal()).noneMatch(entry -> entry.day().equals(nowhere));
  }

  @Test
  void a_replaced_link_opens_nothing_and_the_new_one_is_mailed() {
    String former = house.token(1);

    assertThat(house.replaceLink.replace(former)).isTrue();

    assertThat(holder.open(former)).isEqualTo(new Opened.Unknown());
    assertThat(house.delivered())
        .singleElement()
        .satisfies(letter -> assertThat(letter.occasion()).isEqualTo(Occasion.LINK_REPLACED))
        .extracting(Letter::token)
        .isNotEqualTo(former)
        .satisfies(token -> assertThat(holder.open(token)).isInstanceOf(Opened.Open.class));
  }

  @Test
  void a_dead_link_replaces_nothing() {
    String former = house.token(1);
    house.replaceLink.replace(former);
    house.delivered();

    assertThat(house.replaceLink.replace(former)).isFalse();
    assertThat(house.delivered()).isEmpty();
  }

  @Test
  void once_the_day_is_over_for_good_no_link_is_sent_any_more() {
    house.askForLink.ask(Days.ID, House.person(1).email());
    house.at(Days.withSeats(1).linksExpire().plus(Duration.ofSeconds(1)));

    assertThat(house.delivered()).isEmpty();
  }
}
