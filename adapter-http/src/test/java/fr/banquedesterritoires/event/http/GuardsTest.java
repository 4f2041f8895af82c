package fr.banquedesterritoires.event.http;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://portail.example.org/page",
        "https://portail.example.org;script-src%20*",
        "data:text/html,x",
        "*",
        "https://*.example.org",
        "portail.example.org",
      })
  void pages_are_embedded_from_origins_only_so_that_no_policy_can_be_slipped_in(String embedder) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Guards(
                    List.of(URI.create(embedder)),
                    List.of(),
                    OptionalInt.empty(),
                    Optional.empty()))
        .withMessageContaining(embedder);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void a_pace_at_which_nothing_gets_through_is_refused(int pace) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Guards(List.of(), List.of(), OptionalInt.of(pace), Optional.empty()));
  }

  @Test
  void a_form_that_could_never_come_back_in_time_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Guards.FormAge(Duration.ofHours(1), Duration.ofHours(1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Guards.FormAge(Duration.ofSeconds(-1), Duration.ofHours(1)));
  }
}
