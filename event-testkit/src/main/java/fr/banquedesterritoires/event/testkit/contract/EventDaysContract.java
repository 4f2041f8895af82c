package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.day.EventDays} promise. */
public abstract class EventDaysContract extends PortContract {

  /** For subclasses. */
  protected EventDaysContract() {}

  @Test
  final void DAY_01_an_empty_store_lists_no_day() {
    assertThat(store().days().all()).isEmpty();
  }

  @Test
  final void DAY_02_an_unknown_day_is_not_found() {
    publish(DAY);

    assertThat(store().days().find(OTHER_DAY.id())).isEmpty();
  }

  @Test
  final void DAY_03_a_day_is_found_in_whatever_publication_it_is() {
    for (Publication publication : Publication.values()) {
      EventDay day = DayVariation.of(DAY).publication(publication).day();
      publish(day);

      assertThat(store().days().find(DAY.id())).contains(day);
      assertThat(store().days().all()).containsExactly(day);
    }
  }

  @Test
  final void DAY_04_days_are_listed_by_date_and_then_by_id() {
    EventDay first = named("z", LocalDate.of(1999, 12, 31));
    EventDay second = named("a-10", LocalDate.of(2019, 3, 18));
    EventDay third = named("a-9", LocalDate.of(2019, 3, 18));
    EventDay fourth = named("a9", LocalDate.of(2019, 3, 18));
    EventDay last = named("b", LocalDate.of(2019, 3, 19));
    Stream.of(third, last, fourth, first, second).forEach(this::publish);

    assertThat(store().days().all()).containsExactly(first, second, third, fourth, last);
  }

  @Test
  final void DAY_05_a_day_published_anew_is_listed_once_and_where_it_now_belongs() {
    EventDay early = named("early", LocalDate.of(2019, 3, 1));
    EventDay moved = DayVariation.of(early).date(LocalDate.of(2019, 4, 1)).day();
    Stream.of(early, DAY, moved).forEach(this::publish);

    assertThat(store().days().all()).containsExactly(DAY, moved);
    assertThat(store().days().find(early.id())).contains(moved);
  }

  @Test
  final void DAY_06_a_day_that_was_only_asked_for_is_not_listed() {
    write(DAY.id(), books -> assertThat(books.day()).isEmpty());

    assertThat(store().days().all()).isEmpty();
  }

  @Test
  final void DAY_07_a_day_comes_back_as_it_was_written() {
    HardValues.days().forEach(this::publish);

    for (EventDay day : HardValues.days()) {
      assertThat(store().days().find(day.id()))
          .get()
          .usingRecursiveComparison()
          .withStrictTypeChecking()
          .isEqualTo(day);
    }
    assertThat(store().days().all()).containsExactlyElementsOf(HardValues.days());
  }

  @Test
  final void DAY_08_what_was_read_stays_as_it_was_read() {
    publish(DAY);
    List<EventDay> read = store().days().all();

    publish(OTHER_DAY);

    assertThat(read).containsExactly(DAY);
  }

  @Test
  final void DAY_09_the_counts_of_a_day_are_those_last_written_and_of_that_day_alone() {
    Seats counted = new Seats(3, 2, 9);
    publish(DAY);
    publish(OTHER_DAY);

    write(DAY.id(), books -> books.keep(counted));

    assertThat(store().days().seats(DAY.id())).isEqualTo(counted);
    assertThat(store().days().seats(OTHER_DAY.id())).isEqualTo(Seats.NONE);
    assertThat(store().days().seats(new EventDayId("unknown"))).isEqualTo(Seats.NONE);
  }

  private void publish(EventDay day) {
    write(day.id(), books -> books.keep(day));
  }

  private static EventDay named(String id, LocalDate date) {
    return DayVariation.of(DAY).id(new EventDayId(id).value()).date(date).day();
  }
}
