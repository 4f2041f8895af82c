package fr.banquedesterritoires.event.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.service.TypedCommand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Whoever types on the machine of a service that runs. The commands run in the process of the
 * tests; that they work in one of their own is for {@code ProgramIT} to see.
 *
 * @param data the folder of the service
 */
record Operator(Path data) {

  /** Imports a day from a file of that name. */
  void imports(String name, String yaml) throws IOException {
    Path file = Files.writeString(data.resolveSibling(name + ".yaml"), yaml);
    typed("import", "--data", data.toString(), file.toString());
  }

  /** Has a link printed that lets somebody in at the desk. */
  String link(String address, URI service) throws IOException {
    String printed =
        typed(
            "organiser-link", address, "--data", data.toString(), "--base-url", service.toString());
    return printed.lines().toList().getLast();
  }

  private static String typed(String... words) throws IOException {
    TypedCommand command = TypedCommand.typed(words);
    assertThat(command.exit()).as(command.errors()).isZero();
    return command.out();
  }
}
