package fr.banquedesterritoires.event.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import io.javalin.http.HandlerType;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks every form the server really has, so that a new one cannot be forgotten. */
@TestInstance(Lifecycle.PER_CLASS)
class SameOriginTest {

  private static final String OURS = House.BASE_URL.toString();

  private House house;

  @BeforeAll
  void open() {
    house = House.open();
  }

  @AfterAll
  void close() {
    house.close();
  }

  @Test
  void there_are_forms_to_walk() {
    assertThat(forms()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|",
        "null|",
        "https://evil.example|",
        "https://journees.example.org.evil.example|",
        "http://journees.example.org|",
        "https://journees.example.org:8443|",
        "https://journees.example.org|cross-site",
        "https://journees.example.org|same-site",
        "https://journees.example.org|none",
        "|same-origin",
        "null|same-origin",
      })
  void a_form_from_elsewhere_or_from_nobody_knows_where_is_refused(
      @Nullable String origin, @Nullable String site) {
    for (String form : forms()) {
      Answer answer = post(form, origin, site);

      assertThat(answer.status()).as(form).isEqualTo(403);
      assertThat(answer.problem()).isEqualTo("cross-site");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"same-origin", "''"})
  void our_own_form_is_looked_at(String site) {
    for (String form : forms()) {
      assertThat(post(form, OURS, site.isEmpty() ? null : site).status())
          .as(form)
          .isNotEqualTo(403);
    }
  }

  @Test
  void in_the_demo_any_name_of_this_machine_will_do_and_no_other() {
    try (House demo = House.demo()) {
      String form = forms(demo).getFirst();
      String port = ":" + demo.wire.port();

      assertThat(post(demo, form, "http://127.0.0.1" + port, "same-origin").status())
          .isNotEqualTo(403);
      assertThat(post(demo, form, "http://localhost:8080", null).status()).isNotEqualTo(403);
      assertThat(post(demo, form, "http://127.0.0.1:1", null).status()).isEqualTo(403);
      assertThat(post(demo, form, "http://rebound.example" + port, null).status()).isEqualTo(403);
    }
  }

  private List<String> forms() {
    return forms(house);
  }

  private static List<String> forms(House house) {
    return house.server.routes().stream()
        .filter(route -> route.method().equals(HandlerType.POST))
        .map(Route::path)
        .filter(path -> !path.startsWith("/api/"))
        .map(path -> path.replaceAll("\\{[^}]*}", "cooperation-urbain-rural-2019-03-18"))
        .toList();
  }

  private Answer post(String path, @Nullable String origin, @Nullable String site) {
    return post(house, path, origin, site);
  }

  private static Answer post(
      House house, String path, @Nullable String origin, @Nullable String site) {
    List<String> headers =
        new ArrayList<>(List.of("Content-Type", "application/x-www-form-urlencoded"));
    if (origin != null) {
      headers.addAll(List.of("Origin", origin));
    }
    if (site != null) {
      headers.addAll(List.of("Sec-Fetch-Site", site));
    }
    return house.wire.send(
        "POST", path, BodyPublishers.ofString("a=b"), headers.toArray(String[]::new));
  }
}
