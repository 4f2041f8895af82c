package fr.banquedesterritoires.event.service;

import static fr.banquedesterritoires.event.service.TypedCommand.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.leak.VenueLeakCheck;
import fr.banquedesterritoires.event.text.Folded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After a purge nothing in the whole data folder tells who they were: every file is searched byte
 * for byte, in whatever mail and databases wrap words into, for every word that people wrote of
 * themselves. The day is long over by the clock of whoever runs this.
 */
class NobodyLeftTest {

  private static final String DAY = "/api/event-days/" + FlyerDay.ID;
  private static final List<String> WORDS =
      List.of(
          "Zéphyrine",
          "Quetzalbert",
          "quetzalbert-k@girouettes.example.org",
          "vérificatrice d’anémomètres",
          "Syndicat des Trois-Girouettes",
          "Plateau-des-Hululottes",
          "sans topinambours bleus",
          "déambulateur à voile",
          "écouter le récit des éoliennes",
          "secretariat-xylophone@girouettes.example.org",
          "Barnabéus",
          "barnabeus-x@girouettes.example.org",
          "une buvette de sirop de coquelicot");

  @TempDir private Path folder;
  private Path data = Path.of("");
  private GuardedHouse house;

  @BeforeEach
  void a_day_with_people_and_their_letters() throws Exception {
    data = folder.resolve("data");
    house = new GuardedHouse(data);
    for (int n = 0; n < 12; n++) {
      post("/registrations", person("Zéphyrine", "Quetzalbert", "k" + n + ".quetzalbert-k"));
    }
    post(
        "/group-registrations",
        """
        {"email":"secretariat-xylophone@girouettes.example.org","people":[%s]}\
        """
            .formatted(person("Barnabéus", "Quetzalbert", "barnabeus-x")));
    house.sendCourier();
    sayWhatTheyThought();
  }

  /** As if the day had come and gone, by another process on the same file. */
  private void sayWhatTheyThought() {
    Feedback said =
        new Feedback(
            Map.of(Question.USEFULNESS, 5, Question.PROGRAMME, 4, Question.ORGANISATION, 3),
            Optional.of("une buvette de sirop de coquelicot"));
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(data))) {
      RegistrationId who = store.standing(FlyerDay.ID, 0, 1).getFirst().id();
      store.inDay(
          FlyerDay.ID,
          books -> {
            books.keep(who, said);
            return who;
          });
    }
  }

  @AfterEach
  void close() throws Exception {
    house.close();
  }

  @Test
  void a_purge_leaves_nobody_while_the_service_runs_and_after_it() throws Exception {
    Path copy = Files.copy(data.resolve("journees.db"), data.resolve("journees.db.schema-0"));
    Files.setLastModifiedTime(copy, FileTime.from(Instant.now().minus(AgedCopies.KEPT)));
    assertThat(foundIn(data)).containsOnlyKeys(WORDS);

    TypedCommand purge = typed("purge", "--data", data.toString());

    assertThat(purge)
        .isEqualTo(
            new TypedCommand(
                0,
                FlyerDay.ID
                    + ": 13 registrations, 13 diets or access needs forgotten.\n"
                    + "No trace of them is left in the store.\n",
                ""));
    assertThat(foundIn(data)).isEmpty();
    house.close();
    assertThat(foundIn(data)).isEmpty();
    assertThat(copy).doesNotExist();
    assertThat(house.log).noneMatch(event -> tells(event.getFormattedMessage()));
  }

  @Test
  void a_dry_run_tells_what_is_due_and_changes_nothing() throws Exception {
    assertThat(typed("purge", "--dry-run", "--data", data.toString()))
        .isEqualTo(
            new TypedCommand(
                0,
                FlyerDay.ID
                    + ": 13 registrations, 13 diets or access needs would be forgotten.\n"
                    + "Nothing was changed.\n",
                ""));
    assertThat(foundIn(data)).containsOnlyKeys(WORDS);
  }

  @Test
  void diets_go_first_and_their_people_later() throws Exception {
    TypedCommand purge = typed("purge", "--keep-people", "3650", "--data", data.toString());

    assertThat(purge.out())
        .startsWith(FlyerDay.ID + ": 0 registrations, 13 diets or access needs forgotten.\n");
    Set<String> left = foundIn(data).keySet();
    assertThat(left)
        .doesNotContain("sans topinambours bleus", "déambulateur à voile")
        .contains("Quetzalbert", "écouter le récit des éoliennes");
  }

  @Test
  void deleting_rows_alone_would_leave_people_in_the_file() throws Exception {
    house.close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + data.resolve("journees.db"));
        Statement statement = connection.createStatement()) {
      for (String table :
          List.of("told", "registration", "idempotency_answer", "delegation", "errand")) {
        statement.executeUpdate("DELETE FROM " + table);
      }
    }
    Folders.delete(data.resolve("mail"));

    assertThat(foundIn(data)).containsKeys("Quetzalbert", "sans topinambours bleus");
  }

  @Test
  void times_that_make_no_sense_are_one_sentence() throws IOException {
    assertThat(typed("purge", "--keep-diets", "9", "--keep-people", "8", "--data", data + ""))
        .isEqualTo(
            new TypedCommand(
                1,
                "",
                "journees: --keep-diets 9, --keep-people 8: both from 0 to 3650, and diets no"
                    + " longer than people.\n"));
  }

  private void post(String path, String body) throws IOException, InterruptedException {
    assertThat(
            house
                .send(
                    "POST",
                    DAY + path,
                    body,
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    "key-" + Integer.toHexString(body.hashCode()))
                .statusCode())
        .isEqualTo(202);
  }

  private static String person(String given, String family, String address) {
    return """
    {"givenName":"%s","familyName":"%s","email":"%s@girouettes.example.org",
     "role":"vérificatrice d’anémomètres","organisation":"Syndicat des Trois-Girouettes",
     "territory":"Plateau-des-Hululottes","lunch":true,"diet":"sans topinambours bleus",
     "accessNeeds":"déambulateur à voile","expectations":"écouter le récit des éoliennes",
     "consent":true}\
    """
        .formatted(given, family, address);
  }

  /** Which words show, and in which files. */
  private static Map<String, Set<String>> foundIn(Path data) throws IOException {
    VenueLeakCheck mail = VenueLeakCheck.forWords(WORDS);
    Map<String, Set<String>> found = new TreeMap<>();
    for (Path file : files(data)) {
      byte[] bytes = Files.readAllBytes(file);
      String name = data.relativize(file).toString();
      String plain = new String(bytes, StandardCharsets.ISO_8859_1);
      Stream<String> inMail =
          name.endsWith(".eml")
              ? mail.leaksIn(bytes).stream().map(VenueLeakCheck.Leak::word)
              : Stream.of();
      Stream.concat(inMail, WORDS.stream().filter(word -> shows(plain, word)))
          .forEach(word -> found.computeIfAbsent(word, none -> new TreeSet<>()).add(name));
    }
    return found;
  }

  /** As it was typed, as it is searched for, hashed, and in base64 wherever it begins. */
  private static boolean shows(String plain, String word) {
    String folded = Folded.of(word);
    return Stream.concat(
            Stream.of(word, folded, hash(word), hash(folded)),
            Stream.of("", "-", "--").map(before -> base64(before + word)))
        .map(form -> form.getBytes(StandardCharsets.UTF_8))
        .anyMatch(form -> plain.contains(new String(form, StandardCharsets.ISO_8859_1)));
  }

  /** The letters that do not depend on what stands before and after. */
  private static String base64(String text) {
    String whole = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return whole.substring(4, whole.length() - 4);
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new AssertionError(everyJdkHasIt);
    }
  }

  private static List<Path> files(Path data) throws IOException {
    try (Stream<Path> files = Files.walk(data)) {
      return files.filter(Files::isRegularFile).collect(Collectors.toList());
    }
  }

  private static boolean tells(String text) {
    return !VenueLeakCheck.forWords(WORDS).leaksIn(text).isEmpty();
  }
}
