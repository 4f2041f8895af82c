package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Wanted;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.persistence.Store;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees token}: lets a program work at the desk, and prints its token. */
@Command(
    description = {
      "Lets a program work at the organiser's desk by its API, and prints its token, once.",
      "An organiser takes it away again at the desk's team page; the service may be running"
          + " meanwhile."
    })
final class TokenCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", description = "What the program is called.")
  private String name = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "reader",
      description =
          "organiser (all but the team), desk (people and lists, no venue) or reader (figures only)"
              + " (default: ${DEFAULT-VALUE}).")
  private Role role = Role.READER;

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "365",
      description = "How long the token is good, 730 at most (default: ${DEFAULT-VALUE}).")
  private int days = 1;

  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private AuthorLanguage language = new AuthorLanguage();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Duration life = Duration.ofDays(days);
    if (!Tool.isLife(life)) {
      throw wrong("A token is good for 1 to " + Tool.LONGEST_LIFE.toDays() + " days.");
    }
    if (Tool.NAME.flawOf(name).isPresent()) {
      throw wrong("Name the program in 1 to " + Tool.NAME.maxLength() + " characters.");
    }
    try (Store store = options.open()) {
      Given given =
          new Secrets(new SecureRandom())
              .giveTokens(store, options.clock())
              .giveUnasked(new Wanted(name, role, life));
      spec.commandLine().getOut().println(language.words("tool.token", given.token(), days));
    }
    return 0;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
