package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an SQLite store is not opened with. */
final class SqliteSafetyTest {

  private static final SqliteDialect DIALECT = new SqliteDialect(Duration.ZERO);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "PRAGMA synchronous = NORMAL, synchronous is 1 and must be 2 (FULL)",
    "PRAGMA synchronous = OFF, synchronous is 0 and must be 2 (FULL)",
    "PRAGMA foreign_keys = OFF, foreign_keys is off and must be on",
    "PRAGMA journal_mode = DELETE, journal_mode is delete and must be wal",
  })
  void a_connection_that_could_lose_or_spoil_data_is_refused(String setting, String flaw)
      throws SQLException {
    SqliteStore.open(SqliteSettings.in(folder)).close();
    try (Connection connection =
        new SqliteDatabase(SqliteSettings.in(folder)).source().getConnection()) {
      SqlConnection sql = new SqlConnection(connection, DIALECT);
      assertThatCode(() -> SqliteSafety.check(sql)).doesNotThrowAnyException();

      sql.execute(setting);

      assertThatThrownBy(() -> SqliteSafety.check(sql))
          .isInstanceOfSatisfying(
              StoreRefusedException.class,
              refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSAFE_SETTINGS))
          .hasMessageContaining(flaw);
    }
  }

  /** In memory there is no write-ahead log, and asking for one changes nothing. */
  @Test
  void a_setting_that_is_asked_for_and_not_taken_is_noticed() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
      SqlConnection sql = new SqlConnection(connection, DIALECT);
      sql.execute("PRAGMA journal_mode = WAL");

      assertThatThrownBy(() -> SqliteSafety.check(sql))
          .hasMessageContaining("journal_mode is memory");
    }
  }

  @ParameterizedTest
  @CsvSource({"3.51.2, true", "3.51.3, false", "3.9.2, true", "3.54.1, false", "4.0, false"})
  void an_engine_that_can_corrupt_its_file_is_refused(String engine, boolean refused) {
    assertThat(SqliteSafety.isOutdated(engine)).isEqualTo(refused);
  }

  @Test
  void folder_and_files_are_their_owners_alone() throws IOException {
    SqliteSettings settings = SqliteSettings.in(folder.resolve("new").resolve("data"));
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);

      assertThat(permissions(settings.dataFolder())).isEqualTo("rwx------");
      try (Stream<Path> files = Files.list(settings.dataFolder())) {
        List<Path> all = files.toList();
        assertThat(all).hasSizeGreaterThan(1);
        assertThat(all).allSatisfy(file -> assertThat(permissions(file)).isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void a_file_that_is_no_database_is_refused_in_one_sentence() throws IOException {
    Files.writeString(SqliteSettings.in(folder).file(), "Ceci n’est pas une base. ".repeat(100));

    assertThatThrownBy(() -> SqliteStore.open(SqliteSettings.in(folder)))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREACHABLE))
        .hasMessageContaining("file is not a database");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
