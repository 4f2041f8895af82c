package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.Guards.FormAge;
import fr.banquedesterritoires.event.http.MetricsKey;
import fr.banquedesterritoires.event.http.Network;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** What stands between the service and the open internet. */
final class GuardOptions {

  @Option(
      names = "--embed-from",
      paramLabel = "ORIGIN",
      split = ",",
      description = "Sites that may show the public pages in a frame, https://… (default: none).")
  private List<URI> embedders = List.of();

  @Option(
      names = "--trusted-proxy",
      paramLabel = "NETWORK",
      split = ",",
      description =
          "Servers in front whose X-Forwarded-For is believed, 10.0.0.0/8 (default: none).")
  private List<String> proxies = List.of();

  @Option(
      names = "--sends-per-minute",
      paramLabel = "N",
      defaultValue = "30",
      description =
          "How often one address may send a form, four times as many at once; 0 for no limit"
              + " (default: ${DEFAULT-VALUE}).")
  private int sendsPerMinute = 30;

  @Option(
      names = "--form-seconds",
      paramLabel = "N",
      defaultValue = "3",
      description = "A form that comes back sooner is asked for again (default: ${DEFAULT-VALUE}).")
  private int formSeconds = 3;

  @Option(
      names = "--metrics-key-file",
      paramLabel = "FILE",
      description =
          "Holds the key that opens /metrics, as a bearer token (default: nobody may read them).")
  private Optional<Path> metricsKeyFile = Optional.empty();

  /**
   * The guards.
   *
   * @throws UnusableSettings for what cannot be read or would let nothing through
   */
  Guards guards() {
    try {
      return new Guards(
          embedders,
          proxies.stream().map(Network::parse).toList(),
          sendsPerMinute == 0 ? OptionalInt.empty() : OptionalInt.of(sendsPerMinute),
          Optional.of(new FormAge(Duration.ofSeconds(formSeconds), FormAge.DEFAULT.most())),
          metricsKeyFile.map(GuardOptions::metricsKey));
    } catch (IllegalArgumentException refused) {
      throw new UnusableSettings(refused);
    }
  }

  private static MetricsKey metricsKey(Path file) {
    try {
      return MetricsKey.of(Files.readString(file).strip());
    } catch (IOException unreadable) {
      throw new UnusableSettings("The key of the metrics cannot be read: " + file);
    }
  }
}
