package fr.banquedesterritoires.event.application.venue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueMention;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever may know the venue is warned where the day names it; nobody else is. */
final class FindVenueMentionsTest {

  private static final EventDay DAY = Days.withSeats(2);
  private static final String NAMED = DAY.title().split(" ", 2)[0];
  private static final VenueDetails VENUE =
      VenueDetails.onSite(new Room("Salle " + NAMED, "1 place du Marché", Optional.empty()));
  private static final List<VenueMention> MENTIONED =
      List.of(new VenueMention(VenueMention.Place.TITLE, 1, List.of(NAMED)));

  private final House house = new House(DAY);
  private final FindVenueMentions mentions = new FindVenueMentions(house.store, house.revealVenue);

  @Test
  void a_venue_that_is_being_typed_is_searched_for_in_its_day() {
    assertThat(mentions.of(VENUE, Days.ID)).isEqualTo(MENTIONED);
    assertThat(mentions.of(VENUE, new EventDayId("no-such-day"))).isEmpty();
  }

  @Test
  void a_day_that_is_being_written_is_searched_for_the_venue_it_has() {
    assertThat(mentions.in(DAY, Role.ORGANISER)).isEmpty();

    house.setVenue.set(Days.ID, VENUE);

    assertThat(mentions.in(DAY, Role.ORGANISER)).isEqualTo(MENTIONED);
  }

  @Test
  void for_those_who_may_not_know_the_venue_it_is_not_even_read() {
    house.setVenue.set(Days.ID, VENUE);

    assertThat(mentions.in(DAY, Role.DESK)).isEmpty();
    assertThat(mentions.in(DAY, Role.READER)).isEmpty();
    assertThat(house.venues.reads()).isZero();
  }
}
