package fr.banquedesterritoires.event.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.Network;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final SteppedClock clock = new SteppedClock(FlyerDay.OPENS);
  private final Pace pace = new Pace(Guards.DEFAULT, clock);

  @Test
  void sixty_people_of_one_authority_sign_up_within_ten_minutes_two_mistakes_each() {
    for (int person = 0; person < 60; person++) {
      clock.moveTo(FlyerDay.OPENS.plusSeconds(10L * person));
      assertThat(letThrough(3, "192.0.2.1")).isEqualTo(3);
    }
  }

  @Test
  void they_may_even_all_click_at_the_same_moment() {
    assertThat(letThrough(60, "192.0.2.1")).isEqualTo(60);
  }

  @Test
  void a_flood_from_one_address_is_cut_to_the_pace_and_told_how_long_to_wait() {
    assertThat(letThrough(1_000, "192.0.2.1")).isEqualTo(120);
    assertThat(pace.count(address("192.0.2.1"), 1)).contains(Duration.ofSeconds(2));
    assertThat(Pace.problem(Duration.ofMillis(1_200)).headers()).containsEntry("Retry-After", "2");
  }

  @Test
  void whoever_waits_as_told_gets_through_and_a_minute_brings_thirty() {
    letThrough(120, "192.0.2.1");

    clock.moveTo(FlyerDay.OPENS.plusSeconds(2));
    assertThat(letThrough(5, "192.0.2.1")).isEqualTo(1);
    clock.moveTo(FlyerDay.OPENS.plusSeconds(62));
    assertThat(letThrough(100, "192.0.2.1")).isEqualTo(30);
  }

  @Test
  void asking_again_while_told_to_wait_makes_nobody_wait_longer() {
    letThrough(10_000, "192.0.2.1");

    clock.moveTo(FlyerDay.OPENS.plusSeconds(2));
    assertThat(pace.count(address("192.0.2.1"), 1)).isEmpty();
  }

  @Test
  void a_group_counts_as_many_times_as_it_has_people() {
    assertThat(letThrough(90, "192.0.2.1")).isEqualTo(90);
    assertThat(pace.count(address("192.0.2.1"), 30)).isEmpty();

    assertThat(pace.count(address("192.0.2.1"), 30)).contains(Duration.ofSeconds(60));
    clock.moveTo(FlyerDay.OPENS.plusSeconds(60));
    assertThat(pace.count(address("192.0.2.1"), 30)).isEmpty();
  }

  @Test
  void a_group_larger_than_all_that_may_come_at_once_waits_for_a_full_bucket_and_not_for_ever() {
    assertThat(pace.count(address("192.0.2.1"), 1_000)).isEmpty();

    assertThat(pace.count(address("192.0.2.1"), 1_000)).contains(Duration.ofMinutes(4));
  }

  @Test
  void one_network_never_waits_for_another() {
    letThrough(1_000, "192.0.2.1");

    assertThat(letThrough(60, "198.51.100.1")).isEqualTo(60);
  }

  @Test
  void neighbours_share_a_wider_pace_so_that_many_addresses_are_no_way_around() {
    int through =
        IntStream.rangeClosed(1, 200).map(host -> letThrough(100, "192.0.2." + host)).sum();

    assertThat(through).isEqualTo(480);
  }

  @Test
  void a_household_is_one_address_in_ipv6_and_its_provider_is_not() {
    int household =
        IntStream.rangeClosed(1, 500)
            .map(host -> letThrough(1, "2001:db8:1:2::" + Integer.toHexString(host)))
            .sum();

    assertThat(household).isEqualTo(120);
    assertThat(letThrough(60, "2001:db8:1:3::1")).isEqualTo(60);
    assertThat(letThrough(60, "2001:db8:2::1")).isEqualTo(60);
  }

  @Test
  void a_clock_set_back_locks_nobody_out_for_longer_than_an_empty_bucket_would() {
    letThrough(120, "192.0.2.1");
    clock.moveTo(FlyerDay.OPENS.minus(Duration.ofHours(5)));

    assertThat(pace.count(address("192.0.2.1"), 1)).contains(Duration.ofSeconds(2));
  }

  @Test
  void what_is_kept_is_bounded_however_many_networks_come() {
    Buckets buckets = new Buckets(32, 64, 120, Duration.ofSeconds(2));
    Instant now = clock.instant();

    for (int n = 0; n < 50_000; n++) {
      buckets.take(address("10." + (n >> 16) + "." + (n >> 8 & 255) + "." + (n & 255)), 1, now);
    }

    assertThat(buckets.size()).isEqualTo(Buckets.MOST);
  }

  @Test
  void without_a_pace_nobody_is_counted() {
    Pace none = new Pace(Guards.AT_HOME, clock);

    assertThat(
            IntStream.range(0, 10_000).filter(n -> none.count(address("192.0.2.1"), 1).isPresent()))
        .isEmpty();
  }

  private int letThrough(int times, String address) {
    return (int)
        IntStream.range(0, times).filter(n -> pace.count(address(address), 1).isEmpty()).count();
  }

  private static InetAddress address(String text) {
    return Network.address(text).orElseThrow();
  }
}
