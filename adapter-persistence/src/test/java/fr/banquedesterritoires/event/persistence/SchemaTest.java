package fr.banquedesterritoires.event.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.persistence.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a file comes from one schema to the next. */
final class SchemaTest {

  private static final Schema NEXT = later("next");
  private static final Schema BROKEN = later("broken");

  @TempDir private Path folder;
  private SqliteSettings settings;
  private Path copy;

  @BeforeEach
  void settings() {
    settings = SqliteSettings.in(folder);
    copy = folder.resolve("journees.db.schema-1");
  }

  @Test
  void the_version_that_is_current_is_the_last_for_which_there_is_a_script() throws IOException {
    for (Schema schema : List.of(Schema.SQLITE, Schema.POSTGRESQL)) {
      Path scripts =
          Path.of(
              "src/main/resources", schema.scripts().getFirst().substring("classpath:".length()));
      try (Stream<Path> files = Files.list(scripts)) {
        assertThat(files.map(file -> file.getFileName().toString()))
            .allSatisfy(name -> assertThat(name).matches("V\\d+__[a-z_]+\\.sql"))
            .anySatisfy(name -> assertThat(name).startsWith("V" + schema.version() + "__"))
            .noneSatisfy(name -> assertThat(name).startsWith("V" + (schema.version() + 1) + "__"));
      }
    }
  }

  @Test
  void a_migration_keeps_what_is_there_and_a_copy_of_what_was() throws IOException {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
    }
    assertThat(copy).doesNotExist();

    try (SqliteStore store = SqliteStore.open(settings, NEXT)) {
      assertThat(store.find(Crowd.DAY.id())).contains(Crowd.DAY);
    }

    assertThat(SqliteStore.verify(copy)).isEmpty();
    SqliteSettings elsewhere = SqliteSettings.in(folder.resolve("elsewhere"));
    SqliteStore.restore(copy, elsewhere);
    try (SqliteStore former = SqliteStore.open(elsewhere)) {
      assertThat(former.find(Crowd.DAY.id())).contains(Crowd.DAY);
    }
  }

  @Test
  void a_store_that_is_current_is_opened_without_migration_or_copy() throws IOException {
    SqliteStore.open(settings).close();

    SqliteStore.open(settings).close();

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("journees.db", "journees.db.migration-lock");
    }
  }

  @Test
  void a_newer_schema_is_refused_in_one_sentence() {
    SqliteStore.open(settings, NEXT).close();

    assertThatThrownBy(() -> SqliteStore.open(settings))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.NEWER_SCHEMA))
        .hasMessage(
            "The store has schema 2 and this version of the software knows 1: start a newer one.");
    assertThat(SqliteStore.verify(settings.file()))
        .containsExactly("its schema is 2, and this version knows 1");
  }

  @Test
  void a_migration_that_fails_leaves_the_store_as_it_was() {
    try (SqliteStore store = SqliteStore.open(settings)) {
      Crowd.publish(store);
    }

    assertThatThrownBy(() -> SqliteStore.open(settings, BROKEN))
        .isInstanceOfSatisfying(
            StoreRefusedException.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.MIGRATION_FAILED));

    try (SqliteStore store = SqliteStore.open(settings)) {
      assertThat(store.find(Crowd.DAY.id())).contains(Crowd.DAY);
    }
  }

  private static Schema later(String scripts) {
    return new Schema(
        Schema.SQLITE.version() + 1,
        List.of(Schema.SQLITE.scripts().getFirst(), "classpath:db/later/" + scripts));
  }
}
