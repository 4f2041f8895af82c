package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.SignUpCall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of a store, and the way back. */
final class SqliteBackupTest {

  @TempDir private Path folder;
  private SqliteSettings settings;
  private Path copy;

  @BeforeEach
  void settings() {
    settings =
        new SqliteSettings(
            folder.resolve("data"), 64, 64, 2, Duration.ofMillis(200), Duration.ZERO);
    copy = folder.resolve("copy.db");
  }

  @Test
  void a_copy_made_in_mid_rush_is_whole_and_misses_nothing_acknowledged_before()
      throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      IntStream.range(1_000, 1_020).forEach(person -> Crowd.signUp(store, person));
      CompletableFuture<List<SignUpCall>> rush =
          CompletableFuture.supplyAsync(() -> Crowd.rush(300, person -> store));

      store.backupTo(copy);

      assertThat(rush.join()).hasSize(300);
    }
    assertThat(SqliteStore.verify(copy)).isEmpty();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
    SqliteStore.restore(copy, settings);
    try (SqliteStore restored = SqliteStore.open(settings)) {
      Seats seats = restored.seats(Crowd.DAY.id());
      assertThat(seats.held() + seats.waiting()).isEqualTo((int) seats.lastTicket());
      assertThat(IntStream.range(1_000, 1_020))
          .allSatisfy(n -> assertThat(restored.find(People.id(Crowd.DAY.id(), n))).isPresent());
    }
  }

  @Test
  void the_bare_file_is_no_copy() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      Crowd.signUp(store, 1);

      Files.copy(settings.file(), copy);
      Path proper = folder.resolve("proper.db");
      store.backupTo(proper);

      assertThat(held(copy)).isZero();
      assertThat(held(proper)).isOne();
    }
  }

  @Test
  void what_is_replaced_is_kept_beside_it() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      store.backupTo(copy);
      Crowd.signUp(store, 1);
    }

    SqliteStore.restore(copy, settings);

    assertThat(held(settings.file())).isZero();
    assertThat(held(settings.dataFolder().resolve("journees.db.before-restore"))).isOne();
  }

  @Test
  void a_store_that_is_open_is_not_replaced() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      store.backupTo(copy);

      assertThatThrownBy(() -> SqliteStore.restore(copy, settings))
          .isInstanceOfSatisfying(
              StoreRefusedException.class,
              refused -> assertThat(refused.reason()).isEqualTo(Reason.IN_USE));
      Crowd.signUp(store, 1);
    }
    assertThat(held(settings.file())).isOne();
  }

  @Test
  void a_store_that_is_open_and_unused_is_not_replaced_either() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      store.backupTo(copy);
    }
    try (SqliteStore unused = SqliteStore.open(settings)) {
      assertThatThrownBy(() -> SqliteStore.restore(copy, settings))
          .isInstanceOf(StoreRefusedException.class)
          .hasMessageEndingWith("is open: stop the service first.");
      assertThat(unused.find(Crowd.DAY.id())).isPresent();
    }
  }

  @Test
  void what_an_earlier_restore_kept_is_kept_too() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      store.backupTo(copy);
      Crowd.signUp(store, 1);
    }

    Path first = SqliteStore.restore(copy, settings).orElseThrow();
    Path second = SqliteStore.restore(copy, settings).orElseThrow();

    assertThat(held(first)).isOne();
    assertThat(second).isNotEqualTo(first);
    assertThat(held(second)).isZero();
  }

  @Test
  void a_data_folder_without_a_store_is_filled_from_a_copy() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      store.backupTo(copy);
    }
    SqliteSettings elsewhere = SqliteSettings.in(folder.resolve("elsewhere"));

    assertThat(SqliteStore.restore(copy, elsewhere)).isEmpty();

    try (SqliteStore restored = SqliteStore.open(elsewhere)) {
      assertThat(restored.find(Crowd.DAY.id())).contains(Crowd.DAY);
    }
  }

  @Test
  void a_new_copy_of_an_open_store_is_made_from_outside_and_tells_what_it_holds()
      throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      Crowd.signUp(store, 1);

      SqliteStore.backUp(settings, copy);
    }
    assertThat(SqliteStore.verify(copy)).isEmpty();
    assertThat(SqliteStore.summary(copy))
        .extracting(StoreSummary::schema, StoreSummary::days, StoreSummary::registrations)
        .containsExactly(Schema.SQLITE.version(), 1L, 1L);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
        .isEqualTo("rw-------");
  }

  @Test
  void a_new_copy_takes_no_other_files_place() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
    }
    Files.writeString(copy, "the only backup there is");

    assertThatThrownBy(() -> SqliteStore.backUp(settings, copy))
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(copy).hasContent("the only backup there is");
  }

  @Test
  void no_copy_is_left_of_a_damaged_store() throws Exception {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      Crowd.signUp(store, 1);
    }
    try (SqlConnection connection = new SqliteDatabase(settings).openWriter()) {
      connection.execute("PRAGMA foreign_keys = OFF");
      connection.write("DELETE FROM day_book");
    }

    assertThatThrownBy(() -> SqliteStore.backUp(settings, copy))
        .isInstanceOf(StoreRefusedException.class)
        .hasMessageContaining("refer to rows missing in day_book");

    assertThat(folder).isDirectoryNotContaining(file -> file.toString().contains("copy"));
  }

  @Test
  void trying_out_finds_a_store_that_somebody_else_keeps_from_being_written() throws Exception {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
    }
    SqliteStore.tryOut(settings);
    try (SqlConnection other = new SqliteDatabase(settings).openWriter()) {
      other.begin();

      assertThatThrownBy(() -> SqliteStore.tryOut(settings))
          .isInstanceOf(StoreRefusedException.class)
          .hasMessageContaining("locked");
    }
  }

  @Test
  void a_damaged_store_is_replaced_all_the_same() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      store.backupTo(copy);
    }
    Files.writeString(settings.file(), "damaged".repeat(1_000));

    SqliteStore.restore(copy, settings);

    try (SqliteStore restored = SqliteStore.open(settings)) {
      assertThat(restored.find(Crowd.DAY.id())).contains(Crowd.DAY);
    }
  }

  @Test
  void a_damaged_copy_is_found_out_and_not_restored() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      IntStream.range(0, 200).forEach(person -> Crowd.signUp(store, person));
      store.backupTo(copy);
    }
    assertThat(SqliteStore.verify(copy)).isEmpty();
    overwriteMiddle(copy);

    assertThat(SqliteStore.verify(copy)).isNotEmpty();
    assertThatThrownBy(() -> SqliteStore.restore(copy, settings))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
    assertThat(held(settings.file())).isEqualTo(100);
  }

  @Test
  void rows_that_refer_to_nothing_are_found_out() throws Exception {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
      Crowd.signUp(store, 1);
    }
    try (SqlConnection connection = new SqliteDatabase(settings).openWriter()) {
      connection.execute("PRAGMA foreign_keys = OFF");
      connection.write("DELETE FROM day_book");
    }

    assertThat(SqliteStore.verify(settings.file()))
        .contains("rows of registration refer to rows missing in day_book");
  }

  @Test
  void what_is_no_store_is_found_out() throws Exception {
    Path empty = Files.createFile(folder.resolve("empty"));
    Path text = Files.writeString(folder.resolve("text"), "Bonjour. ".repeat(1_000));

    assertThat(SqliteStore.verify(folder.resolve("absent")))
        .singleElement()
        .asString()
        .startsWith("there is no file");
    assertThat(SqliteStore.verify(empty)).containsExactly("it holds no store");
    assertThat(SqliteStore.verify(text)).singleElement().asString().contains("not a database");
  }

  private int held(Path file) {
    try (SqlConnection connection = open(file)) {
      return connection
          .first("SELECT SUM(held) AS held FROM day_book", row -> row.integer("held"))
          .orElseThrow();
    } catch (SQLException error) {
      throw new AssertionError(error);
    }
  }

  private static SqlConnection open(Path file) throws SQLException {
    return new SqlConnection(
        java.sql.DriverManager.getConnection("jdbc:sqlite:" + file),
        new SqliteDialect(Duration.ZERO));
  }

  private static void overwriteMiddle(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      byte[] noise = new byte[4_096 * 8];
      java.util.Arrays.fill(noise, (byte) 0x5a);
      channel.write(ByteBuffer.wrap(noise), 4_096L * 12);
    }
  }
}
