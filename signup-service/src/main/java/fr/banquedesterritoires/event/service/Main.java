package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.http.HttpSettings;
import java.io.IOException;
import java.util.LinkedHashMap;
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
    versionProvider = Main.Version.class)
public final class Main implements Runnable {

  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("demo", DemoCommand.class);
    COMMANDS.put("serve", ServeCommand.class);
    COMMANDS.put("check", CheckCommand.class);
    COMMANDS.put("import", ImportCommand.class);
    COMMANDS.put("export", ExportCommand.class);
    COMMANDS.put("venue", VenueCommand.class);
    COMMANDS.put("letters", LettersCommand.class);
    COMMANDS.put("backup", BackupCommand.class);
    COMMANDS.put("restore", RestoreCommand.class);
    COMMANDS.put("purge", PurgeCommand.class);
    COMMANDS.put("doctor", DoctorCommand.class);
    COMMANDS.put("organiser-link", OrganiserLinkCommand.class);
    COMMANDS.put("token", TokenCommand.class);
    COMMANDS.put("rehearse", RehearseCommand.class);
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs a command and leaves with its exit code. */
  public static void main(String[] arguments) throws IOException {
    System.exit(commandLine(System.getenv(), arguments).execute(arguments));
  }

  /** What reads these arguments: the command they name, and all of them where they name none. */
  static CommandLine commandLine(Map<String, String> environment, String... arguments)
      throws IOException {
    IExecutionExceptionHandler oneSentence =
        (failure, command, parsed) -> {
          if (failure instanceof UnusableSettings unusable) {
            command.getErr().println("journees: " + unusable.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
          }
          throw failure;
        };
    // Otherwise a class of Groovy's is looked for in every library.
    System.setProperty("picocli.disable.closures", "true");
    CommandLine program = new CommandLine(new Main());
    commands(arguments).forEach(program::addSubcommand);
    return program
        .setDefaultValueProvider(Defaults.from(environment))
        .registerConverter(Locale.class, Main::language)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(oneSentence);
  }

  /** What a command may be told takes a while to read, so only one that is named is asked. */
  private static Map<String, Class<?>> commands(String... arguments) {
    return arguments.length > 0 && COMMANDS.containsKey(arguments[0])
        ? Map.of(arguments[0], COMMANDS.get(arguments[0]))
        : COMMANDS;
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
