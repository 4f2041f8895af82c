package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.http.Organiser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where the service listens, and how people reach it. */
final class ListenOptions {

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "What links in mails begin with; https://… where TLS stands in front.")
  private Optional<URI> baseUrl = Optional.empty();

  @Mixin private GuardOptions guard = new GuardOptions();

  /** What links begin with, for a command that does not listen itself. */
  URI baseUrl() {
    return baseUrl.orElseGet(() -> URI.create("http://" + host + ":" + port));
  }

  HttpSettings settings(Organiser organiser) {
    return on(host, port, baseUrl, organiser, false, guard.guards());
  }

  static HttpSettings on(
      String host,
      int port,
      Optional<URI> baseUrl,
      Organiser organiser,
      boolean demo,
      Guards guards) {
    int listening = port == 0 ? anyFreePort(host) : port;
    try {
      return new HttpSettings(
          host,
          listening,
          baseUrl.orElseGet(() -> URI.create("http://" + host + ":" + listening)),
          HttpSettings.FRENCH_AND_ENGLISH,
          demo,
          organiser,
          Limits.DEFAULT,
          guards);
    } catch (IllegalArgumentException refused) {
      throw new UnusableSettings(refused);
    }
  }

  /** Links must be known before the server listens, so a free port is looked for beforehand. */
  private static int anyFreePort(String host) {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName(host))) {
      return probe.getLocalPort();
    } catch (IOException unreachable) {
      throw new UnusableSettings("Nothing can listen on " + host + ".");
    }
  }
}
