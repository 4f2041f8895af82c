package fr.banquedesterritoires.event.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpSettingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://example.org",
        "https://example.org/journees",
        "https://example.org?a=b",
        "https://example.org#a",
        "https://me@example.org",
        "https:///",
        "example.org",
        "mailto:a@example.org",
      })
  void a_base_url_that_is_no_origin_is_refused(String url) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings(url, HttpSettings.FRENCH_AND_ENGLISH))
        .withMessageContaining(url);
  }

  @Test
  void a_service_without_a_language_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings("https://example.org", List.of()));
  }

  @Test
  void links_begin_with_the_base_url() {
    assertThat(settings("https://example.org:8443/", HttpSettings.FRENCH_AND_ENGLISH).link("/a"))
        .isEqualTo(URI.create("https://example.org:8443/a"));
  }

  @Test
  void only_https_counts_as_tls() {
    assertThat(settings("HTTPS://example.org", HttpSettings.FRENCH_AND_ENGLISH).isHttps()).isTrue();
    assertThat(settings("http://example.org", HttpSettings.FRENCH_AND_ENGLISH).isHttps()).isFalse();
  }

  private static HttpSettings settings(String baseUrl, List<Locale> languages) {
    return new HttpSettings(
        "127.0.0.1",
        0,
        URI.create(baseUrl),
        languages,
        false,
        Organiser.named("Caisse des dépôts"),
        Limits.DEFAULT,
        Guards.DEFAULT);
  }
}
