package fr.banquedesterritoires.event.testkit.contract;

final class InMemoryStoreTest extends StoreContract {

  @Override
  protected StoreUnderTest openEmptyStore() {
    return StoreUnderTest.inMemory();
  }
}
