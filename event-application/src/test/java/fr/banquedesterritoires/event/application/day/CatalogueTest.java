package fr.banquedesterritoires.event.application.day;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue.Listing;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.Rubric;
import fr.banquedesterritoires.event.desk.Availability;
import fr.banquedesterritoires.event.venue.Withheld;
import fr.banquedesterritoires.event.venue.Withheld.Reason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CatalogueTest {

  private static final EventDay FLYER = Days.withSeats(1);

  private final House house = new House(FLYER);
  private final BrowseCatalogue catalogue = new BrowseCatalogue(house.store);
  private final ReadDay read = new ReadDay(house.store, house.store, house::now);

  @Test
  void days_stand_under_their_rubrics_earliest_first() {
    EventDay later = Days.under(Days.RUBRIC.title(), "later", "2019-06-01");
    EventDay first = Days.under("Ateliers", "first", "2019-01-10");
    house.publish.publish(later);
    house.publish.publish(first);

    assertThat(catalogue.byRubric())
        .containsExactly(
            new Listing(new Rubric("Ateliers"), List.of(first)),
            new Listing(Days.RUBRIC, List.of(FLYER, later)));
  }

  @Test
  void a_draft_is_neither_listed_nor_read() {
    EventDay draft = Days.in(Publication.DRAFT, FLYER);
    house.publish.publish(draft);

    assertThat(catalogue.byRubric()).isEmpty();
    assertThat(read.read(Days.ID)).isEmpty();
  }

  @Test
  void a_day_called_off_stays_listed_so_that_people_learn_it() {
    EventDay off = Days.in(Publication.CANCELLED, FLYER);
    house.publish.publish(off);

    assertThat(catalogue.byRubric()).containsExactly(new Listing(Days.RUBRIC, List.of(off)));
    assertThat(read.read(Days.ID))
        .map(ReadDay.PublicDay::availability)
        .contains(new Availability.DayCancelled());
  }

  @Test
  void whoever_reads_a_day_learns_whether_they_can_sign_up_and_not_where_it_is() {
    house.setVenue.set(Days.ID, House.VENUE);

    assertThat(read.read(Days.ID))
        .contains(
            new ReadDay.PublicDay(
                FLYER,
                new Availability.Open(Days.CLOSES),
                new Withheld(Reason.NOT_REGISTERED, Days.PARIS, Optional.empty()),
                Optional.empty()));
    assertThat(house.venues.reads()).isZero();
  }

  @Test
  void availability_follows_the_seats() {
    house.signUp(1);

    assertThat(read.read(Days.ID))
        .map(ReadDay.PublicDay::availability)
        .contains(new Availability.WaitingList(Days.CLOSES));
  }

  @Test
  void a_day_nobody_published_cannot_be_read() {
    assertThat(read.read(new EventDayId("unknown"))).isEmpty();
  }
}
