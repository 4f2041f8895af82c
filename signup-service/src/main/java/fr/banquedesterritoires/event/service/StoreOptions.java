package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.privacy.EraseRegistration;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.persistence.PostgresSettings;
import fr.banquedesterritoires.event.persistence.PostgresStore;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.persistence.StoreRefusedException;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
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

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "jdbc:postgresql://…, where several instances share the work"
              + " (default: a file in the data folder).")
  private Optional<String> database = Optional.empty();

  @Option(names = "--database-user", paramLabel = "NAME", description = "PostgreSQL user.")
  private Optional<String> databaseUser = Optional.empty();

  @Option(
      names = "--database-password",
      paramLabel = "WORD",
      description = "Its password; better given as JOURNEES_DATABASE_PASSWORD.")
  private Optional<String> databasePassword = Optional.empty();

  @Option(
      names = "--erasures",
      paramLabel = "FILE",
      description =
          "The list of those who had themselves erased, apart from the store; instances on one"
              + " store share it (default: erasures.txt in the data folder).")
  private Optional<Path> erasures = Optional.empty();

  Path data() {
    return data;
  }

  /** Opens the store, made ready for use if it is new. */
  Store open() {
    return postgres()
        .map(settings -> opened(() -> PostgresStore.open(settings)))
        .orElseGet(() -> sqliteIn(data));
  }

  /** The time that what is stored goes by: the real one, unless the folder is a demo's. */
  InstantSource clock() throws IOException {
    return DemoClock.of(data);
  }

  /** How PostgreSQL is reached, if the store is there. */
  Optional<PostgresSettings> postgres() {
    return database.map(
        url -> PostgresSettings.of(url, databaseUser.orElse(""), databasePassword.orElse("")));
  }

  /** How the file in the data folder is run, if the store is there. */
  SqliteSettings sqlite() {
    return SqliteSettings.in(data);
  }

  /** The same, and where the store is in PostgreSQL a sentence that says what to do instead. */
  SqliteSettings sqliteOr(String sentence) {
    if (database.isPresent()) {
      throw new UnusableSettings(sentence);
    }
    return sqlite();
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

  /** What is kept beside the store, and how long personal data are. */
  Keeping keeping(RetentionRule rule) {
    return Keeping.in(data, erasures.orElse(data.resolve(ErasureFile.FILE_NAME)), rule);
  }

  /** Whoever forgets what is due in a store that no service runs on. */
  Upkeep upkeep(Store store, Keeping keeping) throws IOException {
    InstantSource clock = clock();
    LinkHolder holder = new LinkHolder(store, store, new PrivateLinks(serverKey()), clock);
    return new Upkeep(
        store,
        store,
        new EraseRegistration(store, store, holder, keeping.erasures(), clock),
        keeping,
        clock);
  }

  /** The key of the private links, beside the database and not in it. */
  byte[] serverKey() throws IOException {
    return ServerKey.in(data.resolve(ServerKey.FILE_NAME), new SecureRandom());
  }
}
