package fr.banquedesterritoires.event.persistence;

/** A store with one writer, on connections that a test has its hands on. */
final class StoreOn extends SqlStore {

  StoreOn(Connections writing, Connections reading) {
    super(
        new Writers(1, number -> new GroupCommit("writer", writing, 1_024, 256)), writing, reading);
  }
}
