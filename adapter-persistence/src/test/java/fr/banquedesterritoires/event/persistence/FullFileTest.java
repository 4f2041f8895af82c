package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.nio.file.Path;
import java.sql.SQLException;
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
    Cramped cramped = new Cramped(new SqliteWriterConnection(database));
    try (StoreOn store =
        new StoreOn(cramped, new SqliteReadPool(database, 1, settings.busyTimeout()))) {
      Crowd.publish(store);
      cramped.mayGrow = false;

      int acknowledged = signUpUntilItFails(store);
      assertThatThrownBy(() -> Crowd.signUp(store, acknowledged))
          .isInstanceOf(StoreFailedException.class)
          .hasMessageContaining("SQLITE_FULL");
      assertThat(store.find(People.id(Crowd.DAY.id(), acknowledged))).isEmpty();
      assertThat(store.seats(Crowd.DAY.id()).held()).isEqualTo(acknowledged);

      cramped.mayGrow = true;
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

  /** Connections on which the file may grow, or not. */
  private static final class Cramped implements Connections {

    private final Connections real;
    private volatile boolean mayGrow = true;

    Cramped(Connections real) {
      this.real = real;
    }

    @Override
    public Dialect dialect() {
      return real.dialect();
    }

    @Override
    public SqlConnection take() throws SQLException {
      SqlConnection connection = real.take();
      connection.execute("PRAGMA max_page_count = " + (mayGrow ? Integer.MAX_VALUE : 1));
      return connection;
    }

    @Override
    public void giveBack(SqlConnection connection) {
      real.giveBack(connection);
    }

    @Override
    public void discard(SqlConnection connection) {
      real.discard(connection);
    }

    @Override
    public void close() {
      real.close();
    }
  }
}
