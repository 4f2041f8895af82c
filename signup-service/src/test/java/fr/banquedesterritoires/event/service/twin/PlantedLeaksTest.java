package fr.banquedesterritoires.event.service.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twin run catches a leak through every channel there is: one is planted in each. */
class PlantedLeaksTest {

  private static final int MOST_SEQUENCES = 100;

  private @TempDir Path folder;

  static List<Leak> leaks() {
    return Stream.of(FilterLeaks.all(), PartLeaks.all(), MailLeaks.all())
        .flatMap(List::stream)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("leaks")
  void a_planted_leak_is_caught(Leak leak) throws Exception {
    try (Twins twins = Twins.open(folder, leak.plant())) {
      Optional<String> caught = Optional.empty();
      for (int seed = 1; seed <= MOST_SEQUENCES && caught.isEmpty(); seed++) {
        caught = caughtIn(seed, twins, leak);
      }
      assertThat(caught.orElse("nothing")).contains(leak.seenAs());
    }
  }

  private static Optional<String> caughtIn(int seed, Twins twins, Leak leak) {
    try {
      new Sequence(seed, twins, new Tally(), leak.where()).live();
      return Optional.empty();
    } catch (AssertionError caught) {
      return Optional.of(String.valueOf(caught.getMessage()));
    }
  }
}
