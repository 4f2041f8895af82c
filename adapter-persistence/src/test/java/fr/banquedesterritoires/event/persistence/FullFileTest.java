package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that may not grow, which SQLite treats as it treats a full disk. */
final class FullFileTest {

  @TempDir private Path folder;

  @Test
  void nobody_is_acknowledged_without_room_and_more_room_mends_it() {
    SqliteSettings settings = SqliteSettings.in(folder);
    SqliteStore.open(settings).close();
    SqliteDatabase database = new SqliteDatabase(settings);
    AtomicInteger mostPages = new AtomicInteger(Integer.MAX_VALUE);
    Connections cramped =
        new PragmaConnections(
            new SqliteWriterConnection(database), () -> "PRAGMA max_page_count = " + mostPages);
    try (StoreOn store =
        new StoreOn(cramped, new SqliteReadPool(database, 1, settings.busyTimeout()))) {
      Crowd.publish(store);
      mostPages.set(1);

      int acknowledged = signUpUntilItFails(store);
      assertThatThrownBy(() -> Crowd.signUp(store, acknowledged))
          .isInstanceOf(StoreFailedException.class)
          .hasMessageContaining("SQLITE_FULL");
      assertThat(store.find(People.id(Crowd.DAY.id(), acknowledged))).isEmpty();
      assertThat(store.seats(Crowd.DAY.id()).held()).isEqualTo(acknowledged);

      mostPages.set(Integer.MAX_VALUE);
      assertThat(Crowd.signUp(store, acknowledged)).isInstanceOf(SignUpOutcome.Accepted.class);
      assertThat(store.seats(Crowd.DAY.id()).held()).isEqualTo(acknowledged + 1);
    }
  }

  private static int signUpUntilItFails(SqlStore store) {
    int person = 0;
    while (true) {
      try {
        Crowd.signUp(store, person);
        person++;
      } catch (StoreFailedException full) {
        assertThat(person).isPositive();
        return person;
      }
    }
  }
}
