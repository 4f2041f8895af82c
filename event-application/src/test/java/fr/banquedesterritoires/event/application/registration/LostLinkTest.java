package fr.banquedesterritoires.event.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.registration.LinkHolder.Opened;
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
