package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest extends CommandsOnTheFlyersDay {

  @Test
  void wrong_usage_exits_2_and_shows_the_right_one() throws IOException {
    assertThat(run("check")).isEqualTo(2);
    assertThat(errors).contains("Usage: journees check");
    assertThat(run("dance")).isEqualTo(2);
    assertThat(run()).isEqualTo(2);
    assertThat(run("check", "--language", "de", day.toString())).isEqualTo(2);
  }

  @Test
  void organiser_link_prints_a_link_for_an_address_and_no_other_text() throws IOException {
    String base = "https://journees.example.org";

    assertThat(
            run(
                "organiser-link",
                "ada@example.org",
                "--role",
                "desk",
                "--base-url",
                base,
                "--data",
                data.toString()))
        .isZero();
    assertThat(out.lines().toList().getLast()).matches(base + "/bureau/entree/[A-Za-z0-9_-]{43}");
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(data))) {
      assertThat(store.clerks().under(EmailAddress.of("ada@example.org")))
          .map(Clerk::role)
          .contains(Role.DESK);
    }
    assertThat(run("organiser-link", "nobody", "--data", data.toString())).isEqualTo(2);
  }

  @Test
  void token_prints_a_token_for_a_tool_and_no_other_text() throws IOException {
    String folder = data.toString();

    assertThat(run("token", "Annuaire", "--role", "desk", "--days", "30", "--data", folder))
        .isZero();

    assertThat(out.lines().toList().getLast()).matches("journees_[A-Za-z0-9_-]{43}");
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(data))) {
      assertThat(store.clerks().tools())
          .satisfiesExactly(
              tool -> {
                assertThat(tool.name()).isEqualTo("Annuaire");
                assertThat(tool.role()).isEqualTo(Role.DESK);
                assertThat(Duration.between(tool.issued(), tool.ends())).hasDays(30);
                assertThat(tool.issuer()).isEmpty();
              });
    }
    for (String days : List.of("0", "-1", "731", "x")) {
      assertThat(run("token", "Annuaire", "--days", days, "--data", folder)).isEqualTo(2);
    }
    assertThat(run("token", " ", "--data", folder)).isEqualTo(2);
  }

  @Test
  void help_and_version_exit_0() throws IOException {
    assertThat(run("--help")).isZero();
    assertThat(out)
        .contains(
            "demo",
            "serve",
            "check",
            "import",
            "export",
            "venue",
            "organiser-link",
            "token",
            "backup",
            "restore",
            "doctor",
            "letters");
    assertThat(run("--version")).isZero();
    assertThat(out).startsWith("journees ");
  }

  @Test
  void a_command_has_its_help_under_its_name_whether_it_stands_alone_or_among_all()
      throws IOException {
    for (String command : List.of("serve", "organiser-link", "import")) {
      assertThat(run(command, "--help")).isZero();
      assertThat(out).startsWith("Usage: journees " + command + " [-hV]");
      String alone = out;
      run("--help");
      assertThat(out).contains("\n  " + command + " ");
      assertThat(alone).contains("-V, --version");
    }
  }

  @Test
  void a_rehearsal_ends_by_itself_and_says_nothing() throws IOException {
    Path kept = folder.resolve("library");

    assertThat(run("rehearse", "--library", kept.toString())).isZero();

    assertThat(out).isEmpty();
    assertThat(kept.resolve(System.mapLibraryName("sqlitejdbc"))).isNotEmptyFile();
    run("--help");
    assertThat(out).doesNotContain("rehearse");
  }

  @Test
  void an_imported_day_is_exported_as_it_was_written() throws IOException {
    assertThat(run("import", "--data", data.toString(), day.toString())).isZero();
    assertThat(out).startsWith(DAY + "\u00a0: publiée.");

    assertThat(run("export", "--data", data.toString(), DAY)).isZero();

    assertThat(DayFile.read(out))
        .isInstanceOfSatisfying(
            DayFile.Read.class, read -> assertThat(read.day()).isEqualTo(flyersDay()));
  }

  @Test
  void the_data_folder_is_its_owners_only() throws IOException {
    run("import", "--data", data.toString(), day.toString());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
  }

  @Test
  void a_setting_comes_from_the_flag_then_the_environment_then_the_file() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("journees.properties"), "data=" + folder.resolve("by-file"));
    Map<String, String> environment =
        Map.of(
            "JOURNEES_CONFIG", file.toString(),
            "JOURNEES_DATA", folder.resolve("by-environment").toString());

    run(environment, "import", "--data", folder.resolve("by-flag").toString(), day.toString());
    run(environment, "import", day.toString());
    run(Map.of("JOURNEES_CONFIG", file.toString()), "import", day.toString());

    assertThat(folder.resolve("by-flag")).isDirectory();
    assertThat(folder.resolve("by-environment")).isDirectory();
    assertThat(folder.resolve("by-file")).isDirectory();
  }

  private static EventDay flyersDay() {
    return ((DayFile.Read) DayFile.read(FlyerDayFile.yaml())).day();
  }
}
