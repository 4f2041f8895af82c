package fr.banquedesterritoires.event.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.banquedesterritoires.event.sample.Days;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegistrationPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "PT59M, false",
    "PT1H, true",
    "PT1H1S, false",
    "PT48H, true",
    "P30D, true",
    "P30DT1H, false",
  })
  void a_seat_is_offered_for_whole_hours_one_to_a_month(Duration time, boolean taken) {
    assertThat(RegistrationPolicy.canOfferFor(time)).isEqualTo(taken);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, RegistrationPolicy.MAX_CAPACITY})
  void a_day_has_at_least_a_seat_and_at_most_so_many(int capacity) {
    assertThat(Days.policy(OptionalInt.of(capacity), true, false).capacity()).hasValue(capacity);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, RegistrationPolicy.MAX_CAPACITY + 1})
  void none_and_more_are_refused(int capacity) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Days.policy(OptionalInt.of(capacity), true, false));
  }

  @Test
  void seats_left_are_never_negative_and_never_run_out_where_there_is_no_limit() {
    assertThat(Days.policy(OptionalInt.of(2), true, false).seatsLeft(1)).isEqualTo(1);
    assertThat(Days.policy(OptionalInt.of(2), true, false).seatsLeft(3)).isZero();
    assertThat(Days.policy(OptionalInt.empty(), true, false).seatsLeft(3))
        .isEqualTo(Integer.MAX_VALUE);
  }
}
