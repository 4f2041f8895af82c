package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Venues} promise. */
public abstract class VenuesContract extends PortContract {

  private static final List<Class<?>> SECRETS =
      List.of(Venue.class, VenueDetails.class, Room.class, JoinLink.class);

  /** For subclasses. */
  protected VenuesContract() {}

  @BeforeEach
  final void publishBothDays() {
    write(DAY.id(), books -> books.keep(DAY));
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));
  }

  @Test
  final void VEN_01_a_day_without_a_venue_has_none() {
    set(OTHER_DAY, 1, CanaryVenue.details());

    assertThat(store().venues().find(grantFor(DAY))).isEmpty();
  }

  @Test
  final void VEN_02_a_venue_comes_back_as_it_was_written() {
    int version = 1;
    for (VenueDetails details : HardValues.venues()) {
      set(DAY, version, details);

      assertThat(open(DAY)).get().usingRecursiveComparison().isEqualTo(details);
      assertThat(version(DAY)).contains(version++);
    }
  }

  @Test
  final void VEN_03_a_venue_replaces_the_former_one_in_every_part() {
    set(DAY, 1, CanaryVenue.details());
    VenueDetails bare = VenueDetails.onSite(new Room("Salle 1", "1 rue du Port", Optional.empty()));

    set(DAY, 2, bare);

    assertThat(open(DAY)).contains(bare);
    assertThat(version(DAY)).contains(2);
  }

  @Test
  final void VEN_04_each_day_has_a_venue_of_its_own() {
    VenueDetails here = VenueDetails.onSite(CanaryVenue.room());
    VenueDetails there = VenueDetails.online(CanaryVenue.joinLink());
    set(DAY, 1, here);
    set(OTHER_DAY, 1, there);

    assertThat(open(DAY)).contains(here);
    assertThat(open(OTHER_DAY)).contains(there);
  }

  @Test
  final void VEN_05_a_venue_outlives_a_change_of_its_day() {
    set(DAY, 3, CanaryVenue.details());

    write(DAY.id(), books -> books.keep(DAY));

    assertThat(open(DAY)).contains(CanaryVenue.details());
    write(DAY.id(), books -> assertThat(books.venueVersion()).isEqualTo(3));
  }

  @Test
  final void VEN_06_the_store_hands_out_no_venue_without_a_grant() {
    Stream<Method> handing =
        Arrays.stream(store().venues().getClass().getMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(VenuesContract::handsOutSecret);

    assertThat(handing)
        .isNotEmpty()
        .allSatisfy(
            method -> assertThat(method.getParameterTypes()).contains(DisclosureGrant.class));
  }

  @Test
  final void VEN_07_a_venue_that_was_taken_back_is_gone_and_the_next_has_another_version() {
    set(DAY, 1, CanaryVenue.details());
    write(
        DAY.id(),
        books -> {
          assertThat(books.hasVenue()).isTrue();
          books.removeVenue();
          assertThat(books.hasVenue()).isFalse();
          assertThat(books.venueVersion()).isEqualTo(2);
        });

    assertThat(open(DAY)).isEmpty();
    write(
        DAY.id(),
        books -> {
          books.removeVenue();
          assertThat(books.hasVenue()).isFalse();
          assertThat(books.venueVersion()).as("taken back once").isEqualTo(2);
        });

    set(DAY, 3, CanaryVenue.details());
    assertThat(open(DAY)).contains(CanaryVenue.details());
    write(DAY.id(), books -> assertThat(books.hasVenue()).isTrue());
  }

  @Test
  final void VEN_08_taking_back_what_was_never_set_does_nothing() {
    write(DAY.id(), DayBooks::removeVenue);

    write(DAY.id(), books -> assertThat(books.venueVersion()).isZero());
    assertThat(open(DAY)).isEmpty();
  }

  private static boolean handsOutSecret(Method method) {
    String type = method.getGenericReturnType().getTypeName();
    return SECRETS.stream().anyMatch(secret -> type.contains(secret.getName()));
  }

  private void set(EventDay day, int version, VenueDetails details) {
    write(day.id(), books -> books.keep(new Venue(day.id(), version, details)));
  }

  private Optional<VenueDetails> open(EventDay day) {
    DisclosureGrant grant = grantFor(day);
    return store().venues().find(grant).map(venue -> venue.open(grant));
  }

  private Optional<Integer> version(EventDay day) {
    DisclosureGrant grant = grantFor(day);
    return store().venues().find(grant).map(venue -> venue.version(grant));
  }

  private static DisclosureGrant grantFor(EventDay day) {
    return (DisclosureGrant)
        new VenueDisclosureRule(day).decide(People.confirmed(day.id(), 1), HardValues.MICROSECOND);
  }
}
