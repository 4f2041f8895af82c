package fr.banquedesterritoires.event.service;

import static fr.banquedesterritoires.event.service.TypedCommand.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAndRestoreTest {

  private static final String HOLDING = "schema 1, 1 day, 0 registrations, 0 mailings to come";

  @TempDir private Path folder;
  private String data = "";
  private Path copy = Path.of("");

  @BeforeEach
  void a_store_with_a_day() throws IOException {
    data = folder.resolve("data").toString();
    copy = folder.resolve("copy.db");
    Path day = Files.writeString(folder.resolve("day.yaml"), FlyerDayFile.yaml());
    assertThat(typed("import", "--data", data, day.toString()).exit()).isZero();
  }

  @Test
  void a_backup_says_what_it_holds_and_what_it_does_not() throws IOException {
    TypedCommand backup = backup();

    assertThat(backup)
        .isEqualTo(
            new TypedCommand(
                0,
                copy
                    + ": "
                    + HOLDING
                    + "; checked.\n"
                    + "server.key and erasures.txt are not part of it: keep copies of them in"
                    + " another place, the newest ones.\n",
                ""));
  }

  @Test
  void a_backup_takes_no_other_files_place() throws IOException {
    Files.writeString(copy, "kept");

    assertThat(backup())
        .isEqualTo(
            new TypedCommand(
                1, "", "journees: " + copy + " exists and stays as it is: name a new file.\n"));
    assertThat(copy).hasContent("kept");
  }

  @Test
  void a_backup_of_nothing_or_to_nowhere_is_one_sentence() throws IOException {
    assertThat(typed("backup", "--data", folder + "/none", copy.toString()).errors())
        .isEqualTo("journees: There is no store in " + folder + "/none.\n");
    assertThat(typed("backup", "--data", data, folder + "/none/copy.db").errors())
        .isEqualTo("journees: There is no folder for " + folder + "/none/copy.db.\n");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void verifying_changes_nothing() throws IOException {
    backup();

    TypedCommand verified = typed("restore", "--verify", "--data", data, copy.toString());

    assertThat(verified)
        .isEqualTo(
            new TypedCommand(0, copy + ": " + HOLDING + "; nothing is wrong with it.\n", ""));
    assertThat(Path.of(data, "journees.db.before-restore")).doesNotExist();
  }

  @Test
  void what_cannot_be_relied_on_is_not_restored() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "Bonjour. ".repeat(1_000));

    for (String[] arguments :
        new String[][] {
          {"restore", "--verify", "--data", data, text.toString()},
          {"restore", "--data", data, text.toString()}
        }) {
      TypedCommand refused = typed(arguments);

      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.errors())
          .startsWith(text + ": it cannot be read: ")
          .endsWith("journees: " + text + " cannot be relied on; nothing was changed.\n");
    }
    assertThat(typed("export", "--data", data, FlyerDayFile.ID).exit()).isZero();
  }

  @Test
  void what_is_replaced_is_named_and_kept() throws IOException {
    backup();

    TypedCommand restored = typed("restore", "--data", data, copy.toString());

    assertThat(restored.exit()).isZero();
    assertThat(restored.out())
        .contains(
            data + "/journees.db is now this copy.\n",
            "What was there is kept: " + data + "/journees.db.before-restore (" + HOLDING + ").\n");
    assertThat(typed("export", "--data", data, FlyerDayFile.ID).exit()).isZero();
  }

  @Test
  void postgresql_looks_after_its_own_copies() throws IOException {
    String database = "jdbc:postgresql://127.0.0.1:1/none";

    assertThat(typed("backup", "--database", database, copy.toString()))
        .isEqualTo(
            new TypedCommand(1, "", "journees: PostgreSQL makes its own backups: use pg_dump.\n"));
    assertThat(typed("restore", "--database", database, copy.toString()).errors())
        .isEqualTo("journees: PostgreSQL restores its own backups: use pg_restore or psql.\n");
  }

  private TypedCommand backup() throws IOException {
    return typed("backup", "--data", data, copy.toString());
  }
}
