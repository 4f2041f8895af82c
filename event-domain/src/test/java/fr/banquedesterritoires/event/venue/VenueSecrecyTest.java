package fr.banquedesterritoires.event.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class VenueSecrecyTest {

  private static final VenueDetails DETAILS =
      new VenueDetails(
          Optional.of(
              new Room("Salle Mélusine", "39 quai de l’Énigme", Optional.of("digicode 7K4Q"))),
          Optional.of(
              new JoinLink(
                  URI.create("https://visio.example.org/r/corbeau"), Optional.of("code 51"))));
  private static final Venue VENUE = new Venue(Days.ID, 3, DETAILS);
  private static final DisclosureGrant GRANT = grant(Days.in(Publication.PUBLISHED));

  @Test
  void a_grant_for_its_day_opens_a_venue() {
    assertThat(VENUE.open(GRANT)).isEqualTo(DETAILS);
    assertThat(VENUE.version(GRANT)).isEqualTo(3);
  }

  @Test
  void a_grant_for_another_day_opens_nothing() {
    Venue elsewhere = new Venue(new EventDayId("another-day"), 1, DETAILS);

    assertThatThrownBy(() -> elsewhere.open(GRANT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("Mélusine");
    assertThatThrownBy(() -> elsewhere.version(GRANT)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothing_prints_the_venue() {
    assertThat(Stream.of(VENUE, DETAILS, DETAILS.room(), DETAILS.joinLink()))
        .extracting(Object::toString)
        .containsExactly(
            "Venue[…]", "VenueDetails[…]", "Optional[Room[…]]", "Optional[JoinLink[…]]");
  }

  @Test
  void no_getter_of_a_venue_works_without_a_grant() {
    Stream<Method> tellTale =
        publicMethods(Venue.class)
            .filter(method -> method.getReturnType() != void.class)
            .filter(
                method ->
                    !Arrays.asList(method.getParameterTypes()).contains(DisclosureGrant.class));

    assertThat(tellTale).extracting(Method::getName).containsExactly("toString");
  }

  @Test
  void a_venue_has_nothing_that_a_mapper_could_read() {
    assertThat(Venue.class.isRecord()).isFalse();
    assertThat(Venue.class.getFields()).isEmpty();
    assertThat(Venue.class).isFinal();
    assertThat(Serializable.class.isAssignableFrom(Venue.class)).isFalse();
  }

  @Test
  void a_venue_cannot_be_serialised() throws Exception {
    try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(VENUE)).isInstanceOf(NotSerializableException.class);
    }
  }

  @Test
  void only_the_rule_makes_grants() {
    assertThat(DisclosureGrant.class.getConstructors()).isEmpty();
    assertThat(DisclosureGrant.class).isFinal();
    assertThat(publicMethods(DisclosureGrant.class).filter(VenueSecrecyTest::isStatic)).isEmpty();
  }

  @Test
  void a_day_has_no_component_that_could_hold_a_venue() {
    List<Class<?>> secrets = List.of(Venue.class, VenueDetails.class, Room.class, JoinLink.class);

    assertThat(Arrays.stream(EventDay.class.getRecordComponents()).map(RecordComponent::getType))
        .doesNotContainAnyElementsOf(secrets);
    assertThat(Arrays.stream(Withheld.class.getRecordComponents()).map(RecordComponent::getType))
        .doesNotContainAnyElementsOf(secrets);
  }

  @Test
  void stores_and_nobody_else_can_read_what_is_locked_away() {
    Stream<Method> forStorage =
        Arrays.stream(Venue.class.getDeclaredMethods())
            .filter(method -> method.getName().endsWith("ForStorage"));

    assertThat(forStorage).hasSize(3).allMatch(method -> !Modifier.isPublic(method.getModifiers()));
    assertThat(
            Arrays.stream(VenueSafe.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 1))
        .hasSize(3)
        .allMatch(method -> Modifier.isProtected(method.getModifiers()))
        .allMatch(method -> Modifier.isFinal(method.getModifiers()));
  }

  @Test
  void what_a_store_writes_down_is_what_was_locked_away() {
    Opener safe = new Opener();

    assertThat(safe.day(VENUE)).isEqualTo(Days.ID);
    assertThat(safe.version(VENUE)).isEqualTo(3);
    assertThat(safe.details(VENUE)).isEqualTo(DETAILS);
  }

  @Test
  void a_venue_on_site_has_no_link_and_one_online_no_room() {
    Room room = DETAILS.room().orElseThrow();
    JoinLink link = DETAILS.joinLink().orElseThrow();

    assertThat(VenueDetails.onSite(room))
        .isEqualTo(new VenueDetails(Optional.of(room), Optional.empty()));
    assertThat(VenueDetails.online(link))
        .isEqualTo(new VenueDetails(Optional.empty(), Optional.of(link)));
  }

  @Test
  void a_join_link_may_be_of_just_the_greatest_length() {
    String start = "https://visio.example.org/";
    URI longest = URI.create(start + "x".repeat(JoinLink.MAX_LENGTH - start.length()));

    assertThat(JoinLink.isWellFormed(longest)).isTrue();
    assertThat(JoinLink.isWellFormed(URI.create(longest + "x"))).isFalse();
  }

  /** A store, as far as the safe is concerned. */
  private static final class Opener extends VenueSafe {
    EventDayId day(Venue venue) {
      return dayOf(venue);
    }

    int version(Venue venue) {
      return versionOf(venue);
    }

    VenueDetails details(Venue venue) {
      return detailsOf(venue);
    }
  }

  @Test
  void a_venue_says_where_or_how_and_never_nothing() {
    assertThatThrownBy(() -> new VenueDetails(Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Venue(Days.ID, 0, DETAILS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_join_link_is_an_https_address_with_a_host() {
    for (String refused :
        List.of(
            "http://visio.example.org/r",
            "https:///r",
            "https:visio",
            "javascript:alert(1)",
            "visio.example.org",
            "https://visio.example.org/" + "x".repeat(JoinLink.MAX_LENGTH))) {
      assertThatThrownBy(() -> new JoinLink(URI.create(refused), Optional.empty()))
          .as(refused)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("visio");
    }
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()));
  }

  private static boolean isStatic(Member member) {
    return Modifier.isStatic(member.getModifiers());
  }

  private static DisclosureGrant grant(EventDay day) {
    return (DisclosureGrant) new VenueDisclosureRule(day).decide(People.confirmed(1), Days.DURING);
  }
}
