package fr.banquedesterritoires.event.application.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.programme.Finding;
import fr.banquedesterritoires.event.programme.FindingCode;
import fr.banquedesterritoires.event.programme.ProgrammeReview;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class PublishDayTest {

  private static final EventDay TWO_SEATS = Days.withSeats(2);

  private final House house = new House(TWO_SEATS);

  @Test
  void a_published_day_is_known_and_its_findings_are_told() {
    EventDay day = Days.under("Rubrique", "another-day", "2019-04-01");

    PublishDay.Published published = house.publish.publish(day);

    assertThat(published)
        .isEqualTo(
            new PublishDay.Published(
                day, Optional.empty(), ProgrammeReview.of(day.programme()), List.of()));
    assertThat(published.findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.MISSING_END);
    assertThat(house.store.find(day.id())).contains(day);
  }

  @Test
  void publishing_the_same_again_leaves_no_trace() {
    List<EntryKind> before = house.journal();

    assertThat(house.publish.publish(TWO_SEATS).former()).contains(TWO_SEATS);

    assertThat(house.journal()).isEqualTo(before).containsExactly(EntryKind.DAY_PUBLISHED);
  }

  @Test
  void more_seats_call_people_in_in_the_order_of_the_line() {
    IntStream.rangeClosed(1, 6).forEach(house::signUp);

    PublishDay.Published published = house.publish.publish(Days.withSeats(4));

    assertThat(published.promoted())
        .containsExactly(house.registration(3), house.registration(4))
        .allMatch(Registration::isConfirmed);
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(4, 2, 6));
    assertThat(house.journal())
        .endsWith(EntryKind.DAY_PUBLISHED, EntryKind.PROMOTED, EntryKind.PROMOTED);
  }

  @Test
  void fewer_seats_take_no_seat_from_anybody() {
    IntStream.rangeClosed(1, 2).forEach(house::signUp);

    PublishDay.Published published = house.publish.publish(Days.withSeats(1));

    assertThat(published.promoted()).isEmpty();
    assertThat(house.store.seats(Days.ID)).isEqualTo(new Seats(2, 0, 2));
  }

  @Test
  void nobody_is_called_in_for_a_day_that_is_called_off() {
    IntStream.rangeClosed(1, 3).forEach(house::signUp);

    EventDay off = Days.in(Publication.CANCELLED, Days.withSeats(9));

    assertThat(house.publish.publish(off).promoted()).isEmpty();
    assertThat(house.registration(3).isWaiting()).isTrue();
  }
}
