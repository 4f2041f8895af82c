package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private static final String DAY = FlyerDayFile.ID;

  @TempDir private Path folder;
  private Path day;
  private Path data;
  private String out = "";
  private String errors = "";

  @BeforeEach
  void the_flyers_file() throws IOException {
    day = Files.writeString(folder.resolve("day.yaml"), FlyerDayFile.yaml());
    data = folder.resolve("data");
  }

  @Test
  void check_names_every_finding_with_its_line_and_proposes_each_mend_once() throws IOException {
    assertThat(run("check", day.toString())).isZero();

    assertThat(out.lines().filter(line -> line.startsWith(day.toString())))
        .extracting(line -> line.replaceFirst("^.*\\.yaml(:\\d+)?: ([a-z-]+): .*", "$2$1"))
        .containsExactly(
            "missing-end:42",
            "equal-start:45",
            "out-of-order:69",
            "equal-start:73",
            "overlap:73",
            "gap");
    assertThat(out.lines().filter(line -> line.contains("Proposition")))
        .hasSize(2)
        .anyMatch(line -> line.contains("de 10\u202fh\u202f30 à 11\u202fh\u202f45"));
    assertThat(out).endsWith(DAY + "\u00a0: 6 points à revoir.\n");
  }

  @Test
  void check_speaks_english_when_asked() throws IOException {
    assertThat(run("check", "--language", "en", day.toString())).isZero();
    assertThat(out).contains("Nothing is planned from 10:30 to 12:30.");
  }

  @Test
  void check_names_mistakes_by_line_and_exits_1() throws IOException {
    Path twice =
        Files.writeString(folder.resolve("twice.yaml"), FlyerDayFile.yaml() + "lunch: none\n");

    assertThat(run("check", twice.toString())).isEqualTo(1);

    long line = FlyerDayFile.yaml().lines().count() + 1;
    assertThat(errors).contains(twice + ":" + line + ":1: duplicate-key: lunch\u00a0: cette clé");
    assertThat(out).isEmpty();
  }

  @Test
  void check_of_no_file_or_of_no_text_is_one_sentence_and_exits_1() throws IOException {
    Path latin1 =
        Files.write(folder.resolve("latin1.yaml"), "é".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run("check", folder.resolve("none.yaml").toString())).isEqualTo(1);
    assertThat(errors)
        .isEqualTo("journees: There is no file " + folder.resolve("none.yaml") + ".\n");
    assertThat(run("check", latin1.toString())).isEqualTo(1);
    assertThat(errors).isEqualTo("journees: " + latin1 + " is not a UTF-8 text.\n");
  }

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
  void a_rehearsal_ends_by_itself_and_says_nothing() throws IOException {
    assertThat(run("rehearse")).isZero();
    assertThat(out).isEmpty();
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
  void undelivered_letters_are_listed_without_addresses_and_can_be_tried_again()
      throws IOException {
    run("import", "--data", data.toString(), day.toString());
    assertThat(run("letters", "--data", data.toString())).isZero();
    assertThat(out).isEqualTo("Aucun courriel en souffrance.\n");
    Registration registration = People.confirmed(new EventDayId(DAY), 1);
    long number = setAsideLetterTo(registration);

    assertThat(run("letters", "--data", data.toString())).isZero();
    assertThat(out)
        .isEqualTo(
            "nº\u00a0%d · %s · inscription confirmée · %s · une tentative · RCPT 550 · inscription %s%n"
                    .formatted(
                        number,
                        DAY,
                        "vendredi\u00a01er\u00a0février 2019 à 13\u202fh\u202f00",
                        registration.id())
                + "Un courriel non distribué.\n");

    String again = String.valueOf(number);
    assertThat(run("letters", "--data", data.toString(), "--try-again", again)).isZero();
    assertThat(out).isEqualTo("Le courriel nº\u00a0" + again + " va être réessayé.\n");
    assertThat(run("letters", "--data", data.toString(), "--try-again", again)).isEqualTo(1);
    assertThat(errors)
        .isEqualTo("journees: There is no undelivered letter of number " + again + ".\n");
  }

  private long setAsideLetterTo(Registration registration) {
    Instant at = Instant.parse("2019-02-01T12:00:00Z");
    try (Store store = SqliteStore.open(SqliteSettings.in(data))) {
      store.inDay(
          registration.day(),
          books -> {
            books.keep(registration);
            books.append(
                JournalEntry.about(EntryKind.CONFIRMED, registration.day(), registration.id(), at));
            return registration;
          });
      Errand errand =
          store.lease(10, at, at.plusSeconds(60)).stream()
              .filter(leased -> leased.entry().kind() == EntryKind.CONFIRMED)
              .findFirst()
              .orElseThrow();
      store.setAside(errand, new Trouble("RCPT 550"));
      return errand.number();
    }
  }

  @Test
  void the_data_folder_is_its_owners_only() throws IOException {
    run("import", "--data", data.toString(), day.toString());

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
  }

  @Test
  void a_venue_is_set_then_replaced_and_never_exported() throws IOException {
    Path venue =
        Files.writeString(
            folder.resolve("venue.yaml"), "room: {name: Salle Canari, address: 1 rue du Secret}\n");
    run("import", "--data", data.toString(), day.toString());

    assertThat(run("venue", "--data", data.toString(), DAY, venue.toString())).isZero();
    assertThat(out).isEqualTo(DAY + "\u00a0: le lieu est enregistré.\n");
    assertThat(run("venue", "--data", data.toString(), DAY, venue.toString())).isZero();
    assertThat(out).isEqualTo(DAY + "\u00a0: le lieu est remplacé.\n");

    run("export", "--data", data.toString(), DAY);
    assertThat(out).contains("Paris").doesNotContain("Canari", "Secret");
  }

  @Test
  void a_venue_that_is_named_where_everybody_reads_it_is_warned_of() throws IOException {
    Path venue =
        Files.writeString(
            folder.resolve("venue.yaml"),
            "room: {name: Salle Gascogne, address: 1 rue du Secret}\n");
    run("import", "--data", data.toString(), day.toString());

    assertThat(run("venue", "--data", data.toString(), DAY, venue.toString())).isZero();

    String warning =
        "Attention\u00a0: tout le monde peut lire «\u00a0Gascogne\u00a0» dans la séance"
            + " nº\u00a06, et c’est un mot du lieu.";
    assertThat(out.lines()).containsExactly(DAY + "\u00a0: le lieu est enregistré.", warning);

    run("import", "--data", data.toString(), day.toString());
    assertThat(out.lines()).last().isEqualTo(warning);
  }

  @Test
  void a_venue_for_an_unknown_day_is_refused_and_not_repeated() throws IOException {
    Path venue =
        Files.writeString(
            folder.resolve("venue.yaml"), "room: {name: Salle Canari, address: 1 rue du Secret}\n");

    assertThat(run("venue", "--data", data.toString(), "no-such-day", venue.toString()))
        .isEqualTo(1);

    assertThat(out + errors).isEqualTo("journees: There is no day no-such-day.\n");
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

  private int run(String... arguments) throws IOException {
    return run(Map.of(), arguments);
  }

  private int run(Map<String, String> environment, String... arguments) throws IOException {
    TypedCommand typed = TypedCommand.typed(environment, arguments);
    out = typed.out();
    errors = typed.errors();
    return typed.exit();
  }

  private static EventDay flyersDay() {
    return ((DayFile.Read) DayFile.read(FlyerDayFile.yaml())).day();
  }
}
