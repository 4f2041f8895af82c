package fr.banquedesterritoires.event.service;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Where a setting comes from when no flag gives it: the environment ({@code JOURNEES_BASE_URL} for
 * {@code --base-url}), then the properties file that {@code JOURNEES_CONFIG} names ({@code
 * base-url=…}), then the default in the code.
 */
final class Defaults implements IDefaultValueProvider {

  private final Map<String, String> environment;
  private final Properties file;

  private Defaults(Map<String, String> environment, Properties file) {
    this.environment = environment;
    this.file = file;
  }

  static Defaults from(Map<String, String> environment) throws IOException {
    Properties properties = new Properties();
    String path = environment.get("JOURNEES_CONFIG");
    if (path != null) {
      try (Reader reader = Files.newBufferedReader(Path.of(path))) {
        properties.load(reader);
      }
    }
    return new Defaults(environment, properties);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
      return null;
    }
    String name = option.longestName().substring(2);
    String variable = "JOURNEES_" + name.replace('-', '_').toUpperCase(Locale.ROOT);
    String value = environment.get(variable);
    return value != null ? value : file.getProperty(name);
  }
}
