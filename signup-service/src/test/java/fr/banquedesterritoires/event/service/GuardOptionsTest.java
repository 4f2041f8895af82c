package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.Network;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class GuardOptionsTest {

  @Test
  void whoever_sets_nothing_is_guarded() {
    assertThat(guards()).isEqualTo(Guards.DEFAULT);
  }

  @Test
  void everything_can_be_set() {
    assertThat(
            guards(
                "--embed-from=https://a.example,https://b.example",
                "--trusted-proxy=10.0.0.0/8",
                "--trusted-proxy=::1",
                "--sends-per-minute=7",
                "--form-seconds=0"))
        .isEqualTo(
            new Guards(
                List.of(URI.create("https://a.example"), URI.create("https://b.example")),
                List.of(Network.parse("10.0.0.0/8"), Network.parse("::1/128")),
                OptionalInt.of(7),
                Optional.of(new Guards.FormAge(Duration.ZERO, Duration.ofHours(24)))));
  }

  @Test
  void zero_lifts_the_limit() {
    assertThat(guards("--sends-per-minute=0").sendsPerMinute()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--embed-from=https://a.example/page, https://a.example/page",
    "--trusted-proxy=proxy.internal, proxy.internal",
    "--trusted-proxy=10.0.0.0/40, 40 bits",
    "--sends-per-minute=-1, at least one",
    "--form-seconds=-1, in time",
    "--form-seconds=86400, in time",
  })
  void what_would_guard_nothing_or_let_nothing_through_is_refused(String option, String said) {
    assertThatThrownBy(() -> guards(option))
        .isInstanceOf(UnusableSettings.class)
        .hasMessageContaining(said);
  }

  private static Guards guards(String... arguments) {
    GuardOptions options = new GuardOptions();
    new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(options)).parseArgs(arguments);
    return options.guards();
  }
}
