package fr.banquedesterritoires.event.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.House;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(Lifecycle.PER_CLASS)
class LanguagesTest {

  private House house;

  @BeforeAll
  void open() {
    house = House.open();
  }

  @AfterAll
  void close() {
    house.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|fr",
        "en|en",
        "EN|en",
        "en-GB|en",
        "fr-CA, en;q=0.8|fr",
        "de, en;q=0.7, fr;q=0.3|en",
        "de, en;q=0.3, fr;q=0.7|fr",
        "de|fr",
        "*|fr",
        "en;q=0, fr;q=0.1|fr",
        "en;q=0|fr",
        "nonsense;;;q=|fr",
        "x-klingon|fr",
      })
  void the_browsers_preference_decides(String accepted, String language) {
    assertThat(
            house
                .wire
                .send("GET", "/api/nowhere", "Accept-Language", accepted)
                .header("Content-Language"))
        .isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/nowhere?lang=en|__Host-lang=fr|fr|en",
        "/api/nowhere|__Host-lang=en|fr|en",
        "/api/nowhere|lang=en|fr|fr",
        "/api/nowhere?lang=de|__Host-lang=de|en|en",
        "/api/nowhere?lang=en&lang=fr|x=y|fr|en",
      })
  void the_persons_own_choice_goes_before_it(
      String path, String cookie, String accepted, String language) {
    assertThat(
            house
                .wire
                .send("GET", path, "Accept-Language", accepted, "Cookie", cookie)
                .header("Content-Language"))
        .isEqualTo(language);
  }
}
