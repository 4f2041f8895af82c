package fr.banquedesterritoires.event.service;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/**
 * A command as somebody typed it, and what came of it.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param errors what it complained about
 */
public record TypedCommand(int exit, String out, String errors) {

  /** With the settings of an environment that says nothing. */
  public static TypedCommand typed(String... arguments) throws IOException {
    return typed(Map.of(), arguments);
  }

  static TypedCommand typed(Map<String, String> environment, String... arguments)
      throws IOException {
    StringWriter printed = new StringWriter();
    StringWriter complained = new StringWriter();
    CommandLine commandLine =
        Main.commandLine(environment, arguments)
            .setOut(new PrintWriter(printed, true))
            .setErr(new PrintWriter(complained, true));
    int exit = commandLine.execute(arguments);
    return new TypedCommand(exit, printed.toString(), complained.toString());
  }
}
