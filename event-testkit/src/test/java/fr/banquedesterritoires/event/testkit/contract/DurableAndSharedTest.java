package fr.banquedesterritoires.event.testkit.contract;

import org.junit.jupiter.api.Nested;

/** The store in memory outlives its closing and can be shared within one process. */
final class DurableAndSharedTest {

  @Nested
  final class Durable extends DurableStoreContract {

    private final StoreUnderTest memory = StoreUnderTest.inMemory();

    @Override
    protected StoreUnderTest openEmptyStore() {
      return memory;
    }

    @Override
    protected StoreUnderTest reopenStore() {
      return memory;
    }
  }

  @Nested
  final class Shared extends SharedStoreContract {

    private final StoreUnderTest memory = StoreUnderTest.inMemory();

    @Override
    protected StoreUnderTest openEmptyStore() {
      return memory;
    }

    @Override
    protected StoreUnderTest openSecondInstance() {
      return memory;
    }
  }
}
