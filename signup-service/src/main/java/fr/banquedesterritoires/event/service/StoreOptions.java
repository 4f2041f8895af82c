package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.persistence.StoreRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Where everything is kept. */
final class StoreOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "journees-data",
      description = "Data folder, made owner-only if missing (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("journees-data");

  Path data() {
    return data;
  }

  /** Opens the store, made ready for use if it is new. */
  Store open() {
    return sqliteIn(data);
  }

  static Store sqliteIn(Path folder) {
    return opened(() -> SqliteStore.open(SqliteSettings.in(folder)));
  }

  private static Store opened(Supplier<Store> opening) {
    try {
      return opening.get();
    } catch (StoreRefusedException refused) {
      throw new UnusableSettings(refused);
    }
  }

  /** The key of the private links, beside the database and not in it. */
  byte[] serverKey() throws IOException {
    return ServerKey.in(data.resolve(ServerKey.FILE_NAME), new SecureRandom());
  }
}
