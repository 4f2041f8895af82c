package fr.banquedesterritoires.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.sample.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SeatsTest {

  @Test
  void nobody_holds_a_seat_before_the_first_sign_up() {
    assertThat(Seats.NONE).isEqualTo(new Seats(0, 0, 0));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "1, 1, 0", "2, 1, 0", "3, 0, 1", "4, 0, 0", "5, 0, 0"})
  void a_newcomer_counts_by_the_state_they_enter(int state, int held, int waiting) {
    Registration newcomer = People.inEveryState(7).get(state);

    assertThat(Seats.NONE.after(Optional.empty(), newcomer)).isEqualTo(new Seats(held, waiting, 7));
  }

  @Test
  void leaving_gives_back_what_was_held() {
    Seats seats = new Seats(3, 2, 9);

    assertThat(seats.after(Optional.of(People.confirmed(4)), People.cancelled(4)))
        .isEqualTo(new Seats(2, 2, 9));
    assertThat(seats.after(Optional.of(People.waiting(4)), People.cancelled(4)))
        .isEqualTo(new Seats(3, 1, 9));
    assertThat(seats.after(Optional.of(People.waiting(4)), People.confirmed(4)))
        .isEqualTo(new Seats(4, 1, 9));
  }

  @Test
  void approving_moves_nobody() {
    assertThat(
            new Seats(3, 2, 9).after(Optional.of(People.awaitingApproval(4)), People.confirmed(4)))
        .isEqualTo(new Seats(3, 2, 9));
  }

  @Test
  void the_last_ticket_never_goes_back() {
    assertThat(new Seats(0, 0, 9).after(Optional.empty(), People.confirmed(4)).lastTicket())
        .isEqualTo(9);
  }

  @Test
  void counts_below_nothing_are_a_bug() {
    assertThatThrownBy(() -> new Seats(-1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Seats(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Seats(0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 18_03_2019})
  void counting_as_one_goes_never_drifts_from_counting_anew(long seed) {
    Random random = new Random(seed);
    Map<RegistrationId, Registration> everyone = new HashMap<>();
    Seats seats = Seats.NONE;
    for (int step = 0; step < 2_000; step++) {
      List<Registration> states = People.inEveryState(1 + random.nextInt(50));
      Registration next = states.get(random.nextInt(states.size()));
      Optional<Registration> before = Optional.ofNullable(everyone.put(next.id(), next));

      seats = seats.after(before, next);

      assertThat(seats)
          .as("seed %d, step %d", seed, step)
          .isEqualTo(recount(everyone.values(), seats.lastTicket()));
    }
  }

  private static Seats recount(Collection<Registration> everyone, long lastTicket) {
    int held = 0;
    int waiting = 0;
    for (Registration one : everyone) {
      switch (one.state()) {
        case RegistrationState.Confirmed c -> held++;
        case RegistrationState.AwaitingApproval a -> held++;
        case RegistrationState.Offered o -> held++;
        case RegistrationState.Waiting w -> waiting++;
        case RegistrationState.Refused r -> {}
        case RegistrationState.Cancelled c -> {}
      }
    }
    return new Seats(held, waiting, lastTicket);
  }
}
