package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever tries an address learns from neither the answer nor the work whether it is known. */
class NoEnumerationTest {

  private static final String DAY = "/journees/" + FlyerDay.ID;
  private static final String API = "/api/event-days/" + FlyerDay.ID + "/registrations";
  private static final String NOBODY = "inconnue@example.org";
  private static final String PLAIN = "plain@example.org";
  private static final String NEEDY = "needy@example.org";

  @TempDir private Path folder;
  private GuardedHouse house;

  @BeforeEach
  void two_people_are_registered() throws Exception {
    house = new GuardedHouse(folder.resolve("data"));
    signUp(PLAIN, "");
    signUp(NEEDY, "végétarien");
    // Connections are opened and statements prepared once, which is no part of the work.
    signUp(PLAIN, "");
    form(DAY + "/inscription", PLAIN, "key-0");
  }

  @AfterEach
  void close() throws Exception {
    house.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "végétarien"})
  void signing_up_is_the_same_work_and_the_same_answer(String diet) throws Exception {
    Told unknown = told(() -> signUp(diet.length() + NOBODY, diet));

    assertThat(unknown.statements()).anyMatch(sql -> sql.startsWith("INSERT INTO registration "));
    for (String known : List.of(PLAIN, NEEDY)) {
      assertThat(told(() -> signUp(known, diet))).as(known).isEqualTo(unknown);
    }
  }

  @Test
  void so_it_is_by_the_form() throws Exception {
    Told unknown = told(() -> form(DAY + "/inscription", NOBODY, "key-1"));

    assertThat(unknown.answer()).contains("/inscription/recue");
    assertThat(told(() -> form(DAY + "/inscription", PLAIN, "key-2"))).isEqualTo(unknown);
  }

  @Test
  void so_it_is_where_one_is_put_in_line() throws Exception {
    for (int person = 3; person <= 80; person++) {
      signUp("personne-" + person + "@example.org", "");
    }
    Told unknown = told(() -> signUp(NOBODY, ""));

    assertThat(told(() -> signUp(PLAIN, ""))).isEqualTo(unknown);
  }

  @Test
  void so_it_is_where_a_day_is_full_and_keeps_no_line() throws Exception {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(2).waitingList(false).day());
    Told unknown = told(() -> signUp(NOBODY, ""));

    assertThat(unknown.answer()).contains("full");
    assertThat(unknown.statements()).isNotEmpty().noneMatch(sql -> sql.startsWith("INSERT"));
    assertThat(told(() -> signUp(PLAIN, ""))).isEqualTo(unknown);
  }

  @Test
  void asking_for_a_lost_link_is_the_same_work_and_the_same_answer() throws Exception {
    told(() -> form(DAY + "/lien-perdu", PLAIN, "x"));
    Told unknown = told(() -> form(DAY + "/lien-perdu", NOBODY, "x"));

    assertThat(unknown.statements()).anyMatch(sql -> sql.contains("INTO journal"));
    assertThat(told(() -> form(DAY + "/lien-perdu", PLAIN, "x"))).isEqualTo(unknown);
    assertThat(told(() -> form(DAY + "/lien-perdu", NEEDY, "x"))).isEqualTo(unknown);
  }

  @Test
  void other_work_would_be_seen() throws Exception {
    Told signUp = told(() -> signUp(NOBODY, ""));
    Told link = told(() -> form(DAY + "/lien-perdu", NOBODY, "x"));

    assertThat(signUp.statements()).isNotEqualTo(link.statements());
  }

  /**
   * What somebody outside can see or measure.
   *
   * @param answer status, header and body, without the date
   * @param statements what the store was made to do
   */
  private record Told(String answer, List<String> statements) {}

  private interface Asking {
    HttpResponse<String> ask() throws IOException, InterruptedException;
  }

  private Told told(Asking asking) throws Exception {
    List<String> answers = new ArrayList<>();
    List<String> statements =
        house.statements(
            () -> {
              HttpResponse<String> answer = asking.ask();
              Map<String, List<String>> header = new TreeMap<>(answer.headers().map());
              header.remove("date");
              answers.add(answer.statusCode() + "\n" + header + "\n" + answer.body());
            });
    return new Told(answers.getFirst(), statements);
  }

  private HttpResponse<String> signUp(String address, String diet)
      throws IOException, InterruptedException {
    String body =
        """
        {"givenName":"Camille","familyName":"Durand","email":"%s","role":"maire",
         "organisation":"Lombez","lunch":false,"diet":"%s","consent":true}\
        """
            .formatted(address, diet);
    return house.send("POST", API, body, "Content-Type", "application/json");
  }

  private HttpResponse<String> form(String path, String address, String key)
      throws IOException, InterruptedException {
    String body =
        "givenName=C&familyName=D&role=maire&organisation=L&consent=true&cle="
            + key
            + "&email="
            + URLEncoder.encode(address, StandardCharsets.UTF_8);
    return house.send("POST", path, body, "Content-Type", "application/x-www-form-urlencoded");
  }
}
