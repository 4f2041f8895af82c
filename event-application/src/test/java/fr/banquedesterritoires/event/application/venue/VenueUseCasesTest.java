package fr.banquedesterritoires.event.application.venue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.Withheld;
import fr.banquedesterritoires.event.venue.Withheld.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting and revealing the venue; one seat, person 2 in line. */
final class VenueUseCasesTest {

  private static final EventDay DAY = Days.withSeats(1);
  private static final VenueDetails ELSEWHERE =
      VenueDetails.onSite(new Room("Halle aux grains", "1 place du Marché", Optional.empty()));

  private final House house = new House(DAY);

  @BeforeEach
  void twoSignUp() {
    house.signUp(1);
    house.signUp(2);
  }

  @Test
  void a_venue_is_set_once_and_then_replaced() {
    assertThat(house.setVenue.set(Days.ID, House.VENUE)).isEqualTo(new SetVenue.Outcome.Set());
    assertThat(house.setVenue.set(Days.ID, ELSEWHERE)).isEqualTo(new SetVenue.Outcome.Replaced(2));

    assertThat(reveal(1)).isEqualTo(new VenueAnswer.Disclosed(ELSEWHERE, 2));
    assertThat(house.store.journal())
        .endsWith(
            JournalEntry.aboutVenue(EntryKind.VENUE_SET, Days.ID, 1, Days.OPENS),
            JournalEntry.aboutVenue(EntryKind.VENUE_REPLACED, Days.ID, 2, Days.OPENS));
  }

  @Test
  void a_day_nobody_published_has_no_venue() {
    EventDayId unknown = new EventDayId("unknown");

    assertThat(house.setVenue.set(unknown, House.VENUE))
        .isEqualTo(new SetVenue.Outcome.NoSuchDay());
    assertThat(house.store.journal()).noneMatch(entry -> entry.day().equals(unknown));
  }

  @Test
  void whoever_is_entitled_learns_that_no_venue_is_set_yet() {
    assertThat(reveal(1)).isEqualTo(kept(Reason.NOT_SET));
  }

  @Test
  void the_venue_is_not_even_read_for_somebody_who_is_not_entitled() {
    house.setVenue.set(Days.ID, House.VENUE);

    assertThat(reveal(2)).isEqualTo(kept(Reason.WAITING));
    assertThat(house.revealVenue.toStranger(DAY)).isEqualTo(kept(Reason.NOT_REGISTERED));
    house.cancel.cancel(house.token(1));
    assertThat(reveal(1)).isEqualTo(kept(Reason.CANCELLED));
    assertThat(house.venues.reads()).isZero();

    assertThat(reveal(2)).isEqualTo(new VenueAnswer.Disclosed(House.VENUE, 1));
    assertThat(house.venues.reads()).isOne();
  }

  @Test
  void the_clock_decides_when_the_venue_is_communicated_from_an_instant_on() {
    Instant from = Days.OPENS.plus(Duration.ofDays(7));
    EventDay later = Days.telling(DisclosureTerms.from(from), DAY);
    house.setVenue.set(Days.ID, House.VENUE);

    house.at(from.minusNanos(1));
    assertThat(house.revealVenue.to(later, house.registration(1)))
        .isEqualTo(
            new VenueAnswer.Kept(new Withheld(Reason.NOT_YET, Days.PARIS, Optional.of(from))));
    assertThat(house.venues.reads()).isZero();

    house.at(from);
    assertThat(house.revealVenue.to(later, house.registration(1)))
        .isEqualTo(new VenueAnswer.Disclosed(House.VENUE, 1));
  }

  @Test
  void a_day_called_off_keeps_its_venue_to_itself() {
    house.setVenue.set(Days.ID, House.VENUE);

    assertThat(house.revealVenue.to(Days.in(Publication.CANCELLED, DAY), house.registration(1)))
        .isEqualTo(kept(Reason.DAY_CANCELLED));
  }

  private VenueAnswer reveal(int person) {
    return house.revealVenue.to(DAY, house.registration(person));
  }

  private static VenueAnswer kept(Reason reason) {
    return new VenueAnswer.Kept(Withheld.because(reason, Days.PARIS));
  }
}
