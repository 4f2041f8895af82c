package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How registrations are named. */
final class RisingIdsTest {

  private final SteppedClock clock = new SteppedClock(Instant.parse("2019-02-18T08:00:00Z"));
  private final RisingIds ids = new RisingIds(clock, new SecureRandom());

  @Test
  void they_are_uuids_of_version_7_that_begin_with_the_time() {
    RegistrationId id = ids.get();

    assertThat(id.value().version()).isEqualTo(7);
    assertThat(id.value().variant()).isEqualTo(2);
    assertThat(id.value().getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
  }

  @Test
  void later_ones_stand_after_earlier_ones() {
    List<String> made = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      made.add(ids.get().toString());
      clock.forward(Duration.ofMillis(1));
    }

    assertThat(made).isSorted();
  }

  @Test
  void those_of_one_moment_differ() {
    assertThat(Stream.generate(ids).limit(1_000)).doesNotHaveDuplicates();
  }
}
