package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.testkit.contract.DurableStoreContract;
import fr.banquedesterritoires.event.testkit.contract.SharedStoreContract;
import fr.banquedesterritoires.event.testkit.contract.StoreContract;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A PostgreSQL database keeps everything that the ports promise. */
final class PostgresContractIT extends StoreContract {

  private final String database = PostgresServer.emptyDatabase();

  @Override
  protected StoreUnderTest openEmptyStore() {
    return open(database);
  }

  @Test
  void a_random_life_goes_as_the_model_says() {
    try (PostgresStore store = PostgresStore.open(PostgresServer.settings(database))) {
      RandomLife.liveOn(store, 1_000);
    }
  }

  private static StoreUnderTest open(String database) {
    return new SqlUnderTest(PostgresStore.open(PostgresServer.settings(database)));
  }

  @Nested
  final class Reopened extends DurableStoreContract {

    @Override
    protected StoreUnderTest openEmptyStore() {
      return open(database);
    }

    @Override
    protected StoreUnderTest reopenStore() {
      return open(database);
    }
  }

  @Nested
  final class Shared extends SharedStoreContract {

    @Override
    protected StoreUnderTest openEmptyStore() {
      return open(database);
    }

    @Override
    protected StoreUnderTest openSecondInstance() {
      return open(database);
    }
  }
}
