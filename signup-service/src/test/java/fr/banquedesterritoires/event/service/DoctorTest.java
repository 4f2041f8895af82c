package fr.banquedesterritoires.event.service;

import static fr.banquedesterritoires.event.service.TypedCommand.typed;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.service.Finding.Grade;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorTest {

  private static final long MIB = 1024L * 1024;

  @TempDir private Path folder;
  private Path data = Path.of("");

  @BeforeEach
  void a_store_with_a_day_and_a_key() throws IOException {
    data = folder.resolve("data");
    Path day = Files.writeString(folder.resolve("day.yaml"), FlyerDayFile.yaml());
    assertThat(typed("import", "--data", data.toString(), day.toString()).exit()).isZero();
    ServerKey.in(key(), new SecureRandom());
  }

  @Test
  void a_sound_house_is_told_line_by_line_and_exits_0() throws IOException {
    TypedCommand doctor = doctor();

    assertThat(doctor.exit()).isZero();
    assertThat(doctor.out().lines().map(DoctorTest::head))
        .containsExactly(
            "ok folder",
            "ok key",
            "ok store",
            "ok settings",
            "ok disk",
            "ok clock",
            "warning mail",
            "remedy",
            "warning legal",
            "remedy");
    assertThat(doctor.out())
        .contains(
            "schema 1, 1 day, 0 registrations",
            "synchronous FULL, foreign keys on; takes writes",
            "letters become files in the data folder");
  }

  @Test
  void what_the_legal_pages_do_not_say_is_named_until_they_do() throws IOException {
    assertThat(doctor().out())
        .contains(
            "set --organiser-address, --organiser-contact, --publication-director, --hosting,"
                + " --data-protection-officer");

    assertThat(
            typed(
                    "doctor",
                    "--data",
                    data.toString(),
                    "--organiser-address",
                    "75013 Paris",
                    "--organiser-contact",
                    "contact@example.org",
                    "--publication-director",
                    "Camille Dupont",
                    "--hosting",
                    "Un hébergeur, 59100 Roubaix",
                    "--data-protection-officer",
                    "dpo@example.org")
                .out())
        .contains("the legal pages say who answers for what");
  }

  @Test
  void before_the_first_start_there_is_no_problem_and_none_is_made() throws IOException {
    TypedCommand doctor = typed("doctor", "--data", folder + "/none");

    assertThat(doctor.exit()).isZero();
    assertThat(doctor.out()).contains("warning  folder", "ok       store");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void a_damaged_store_is_a_problem() throws IOException {
    try (FileChannel file =
        FileChannel.open(data.resolve("journees.db"), StandardOpenOption.WRITE)) {
      file.truncate(file.size() / 2);
    }
    assertProblem("store", "journees restore");
  }

  @Test
  void a_folder_or_a_key_that_others_may_read_is_a_problem() throws IOException {
    Files.setPosixFilePermissions(key(), PosixFilePermissions.fromString("rw-r-----"));
    assertProblem("key", "chmod 600 " + key());

    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-x---"));
    assertProblem("folder", "chmod 700 " + data);
  }

  @Test
  void a_damaged_key_is_a_problem_and_a_missing_one_a_warning() throws IOException {
    Files.writeString(key(), "beef");
    assertProblem("key", "put it back from its copy");

    Files.delete(key());
    TypedCommand doctor = doctor();
    assertThat(doctor.exit()).isZero();
    assertThat(doctor.out()).contains("warning  key").contains("links that were sent need it");
    assertThat(key()).doesNotExist();
  }

  @Test
  void a_clock_that_stands_before_what_was_written_is_a_problem() throws IOException {
    Files.setLastModifiedTime(
        data.resolve("journees.db"), FileTime.from(Instant.now().plus(Duration.ofDays(2))));

    assertProblem("clock", "timedatectl set-ntp true");
  }

  @ParameterizedTest
  @CsvSource({"5000, 4, OK", "5000, 3000, WARNING", "400, 4, WARNING", "50, 4, PROBLEM"})
  void room_on_the_disk_is_held_against_what_a_backup_takes(long free, long taken, Grade grade) {
    assertThat(MachineCheck.disk(free * MIB, taken * MIB).grade()).isEqualTo(grade);
  }

  @Test
  void a_mail_server_is_called_and_sent_nothing() throws IOException {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      TypedCommand doctor =
          withMail(
              server.getSmtp().getPort(),
              "--mail-from=inscriptions@example.org",
              "--base-url=https://inscriptions.example.org");

      assertThat(doctor.out()).contains("would take letters", "ok       links");
      assertThat(doctor.exit()).isZero();
      assertThat(server.getReceivedMessages()).isEmpty();
    } finally {
      server.stop();
    }
  }

  @Test
  void a_mail_server_that_does_not_answer_is_a_problem() throws IOException {
    int nobody;
    try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = unused.getLocalPort();
    }
    TypedCommand doctor = withMail(nobody);

    assertThat(doctor.exit()).isEqualTo(1);
    assertThat(doctor.out())
        .contains(
            "nobody answers",
            "letters would come from inscriptions@localhost.localdomain",
            "set --base-url");
  }

  @Test
  void a_postgresql_that_cannot_be_reached_is_a_problem() throws IOException {
    TypedCommand doctor =
        typed(
            "doctor", "--data", data.toString(), "--database", "jdbc:postgresql://127.0.0.1:1/no");

    assertThat(doctor.exit()).isEqualTo(1);
    assertThat(doctor.out()).contains("problem  settings  The PostgreSQL database cannot be");
  }

  private void assertProblem(String subject, String remedy) throws IOException {
    TypedCommand doctor = doctor();
    assertThat(doctor.exit()).isEqualTo(1);
    assertThat(doctor.out()).contains("problem  " + subject).contains(remedy);
  }

  private TypedCommand withMail(int port, String... more) throws IOException {
    String[] arguments =
        Stream.concat(
                Stream.of(
                    "doctor",
                    "--data=" + data,
                    "--smtp-host=127.0.0.1",
                    "--smtp-port=" + port,
                    "--smtp-security=none"),
                Arrays.stream(more))
            .toArray(String[]::new);
    return typed(arguments);
  }

  private TypedCommand doctor() throws IOException {
    return typed("doctor", "--data", data.toString());
  }

  private Path key() {
    return data.resolve(ServerKey.FILE_NAME);
  }

  private static String head(String line) {
    return line.startsWith(" ") ? "remedy" : line.replaceFirst("^(\\S+) +(\\S+) .*", "$1 $2");
  }
}
