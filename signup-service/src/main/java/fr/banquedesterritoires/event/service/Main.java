package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.http.HttpSettings;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The program {@code journees}: exit 0 when done, 1 when it could not be done, 2 on wrong usage.
 */
@Command(
    name = "journees",
    description = "Information days: read the programme, sign up, and only then learn the venue.",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Main.Version.class,
    subcommands = {
      DemoCommand.class,
      ServeCommand.class,
      CheckCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      VenueCommand.class,
      LettersCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      PurgeCommand.class,
      DoctorCommand.class,
      OrganiserLinkCommand.class,
      TokenCommand.class,
      RehearseCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs a command and leaves with its exit code. */
  public static void main(String[] arguments) throws IOException {
    System.exit(commandLine(System.getenv()).execute(arguments));
  }

  static CommandLine commandLine(Map<String, String> environment) throws IOException {
    IExecutionExceptionHandler oneSentence =
        (failure, command, parsed) -> {
          if (failure instanceof UnusableSettings unusable) {
            command.getErr().println("journees: " + unusable.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
          }
          throw failure;
        };
    return new CommandLine(new Main())
        .setDefaultValueProvider(Defaults.from(environment))
        .registerConverter(Locale.class, Main::language)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(oneSentence);
  }

  private static Locale language(String tag) {
    return HttpSettings.FRENCH_AND_ENGLISH.stream()
        .filter(spoken -> spoken.toLanguageTag().equals(tag))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("fr or en, not " + tag));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See journees --help.");
  }

  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String built = Main.class.getPackage().getImplementationVersion();
      return new String[] {"journees " + (built == null ? "(not packaged)" : built)};
    }
  }
}
