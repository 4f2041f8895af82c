package fr.banquedesterritoires.event.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.organiser.Pass.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PassTest {

  private static final Instant NOON = Instant.parse("2019-02-18T12:00:00Z");
  private static final ClerkId ADA = new ClerkId(new UUID(0, 1));
  private static final Pass LINK = Pass.issued("a1", Kind.LINK, ADA, NOON);
  private static final Pass SESSION = Pass.issued("b2", Kind.SESSION, ADA, NOON);

  @Test
  void a_link_is_good_for_thirty_minutes_and_not_an_instant_longer() {
    assertThat(LINK.isGood(Kind.LINK, NOON)).isTrue();
    assertThat(LINK.isGood(Kind.LINK, NOON.plus(Duration.ofMinutes(30)).minusNanos(1))).isTrue();
    assertThat(LINK.isGood(Kind.LINK, NOON.plus(Duration.ofMinutes(30)))).isFalse();
  }

  @Test
  void a_session_ends_after_twelve_hours_without_use() {
    assertThat(SESSION.isGood(Kind.SESSION, NOON.plus(Duration.ofHours(12)).minusNanos(1)))
        .isTrue();
    assertThat(SESSION.isGood(Kind.SESSION, NOON.plus(Duration.ofHours(12)))).isFalse();
  }

  @Test
  void use_prolongs_a_session_up_to_seven_days() {
    Instant lastDay = NOON.plus(Duration.ofDays(7)).minus(Duration.ofHours(1));

    assertThat(SESSION.usedAt(NOON.plus(Duration.ofHours(11))).ends())
        .isEqualTo(NOON.plus(Duration.ofHours(23)));
    assertThat(SESSION.usedAt(lastDay).ends()).isEqualTo(NOON.plus(Duration.ofDays(7)));
  }

  @Test
  void a_link_is_no_session_and_a_session_no_link() {
    assertThat(LINK.isGood(Kind.SESSION, NOON)).isFalse();
    assertThat(SESSION.isGood(Kind.LINK, NOON)).isFalse();
  }

  @Test
  void a_pass_does_not_print_what_finds_it() {
    assertThat(SESSION.toString()).doesNotContain("b2");
  }
}
