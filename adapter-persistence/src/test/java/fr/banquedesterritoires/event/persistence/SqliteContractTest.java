package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.testkit.contract.DurableStoreContract;
import fr.banquedesterritoires.event.testkit.contract.SharedStoreContract;
import fr.banquedesterritoires.event.testkit.contract.StoreContract;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An SQLite file keeps everything that the ports promise. */
final class SqliteContractTest extends StoreContract {

  @TempDir private static Path template;
  @TempDir private Path folder;

  /** A file with all tables, so that each rule need not make them anew. */
  @BeforeAll
  static void makeTables() {
    SqliteStore.open(SqliteSettings.in(template)).close();
  }

  @BeforeEach
  void copyTables() throws IOException {
    Files.copy(SqliteSettings.in(template).file(), SqliteSettings.in(folder).file());
  }

  @Override
  protected StoreUnderTest openEmptyStore() {
    return open(folder);
  }

  @Test
  void a_random_life_goes_as_the_model_says() {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      RandomLife.liveOn(store, 4_000);
    }
  }

  private static StoreUnderTest open(Path folder) {
    return new SqlUnderTest(SqliteStore.open(SqliteSettings.in(folder)));
  }

  @Nested
  final class Reopened extends DurableStoreContract {

    @Override
    protected StoreUnderTest openEmptyStore() {
      return open(folder);
    }

    @Override
    protected StoreUnderTest reopenStore() {
      return open(folder);
    }
  }

  /** Two stores on one file have a connection each, as two processes have. */
  @Nested
  final class Shared extends SharedStoreContract {

    @Override
    protected StoreUnderTest openEmptyStore() {
      return open(folder);
    }

    @Override
    protected StoreUnderTest openSecondInstance() {
      return open(folder);
    }
  }
}
