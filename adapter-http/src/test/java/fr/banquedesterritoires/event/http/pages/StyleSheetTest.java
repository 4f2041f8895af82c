package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class StyleSheetTest {

  private static final House HOUSE = House.open();
  private static final Document HOME = Visitor.french(HOUSE).read("/");
  private static final Answer SHEET =
      HOUSE.wire.send("GET", HOME.expectFirst("link[rel=stylesheet]").attr("href"));
  private static final String CSS = SHEET.text();

  @AfterAll
  static void close() {
    HOUSE.close();
  }

  @Test
  void browsers_keep_it_for_good_since_its_name_changes_with_it() {
    assertThat(SHEET.status()).isEqualTo(200);
    assertThat(SHEET.header("Content-Type")).isEqualToIgnoringCase("text/css;charset=utf-8");
    assertThat(SHEET.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
    assertThat(SHEET.path()).matches("/static/[0-9a-f]{16}/style\\.css");
  }

  @Test
  void it_loads_nothing_and_looks_like_no_state_site() {
    assertThat(CSS).doesNotContain("url(", "@import", "fr-", "Marianne", "#000091");
  }

  @Test
  void words_can_be_read_on_every_ground_in_light_and_dark() {
    List<List<String>> pairs =
        List.of(
            List.of("ink", "paper"),
            List.of("ink", "sheet"),
            List.of("ink", "tint"),
            List.of("ink", "warm-tint"),
            List.of("ink", "alert-tint"),
            List.of("ink", "line"),
            List.of("soft", "paper"),
            List.of("soft", "sheet"),
            List.of("soft", "tint"),
            List.of("deep", "paper"),
            List.of("deep", "sheet"),
            List.of("deep", "tint"),
            List.of("deep", "alert-tint"),
            List.of("deeper", "tint"),
            List.of("on-deep", "deep"),
            List.of("on-deep", "deeper"),
            List.of("warm", "warm-tint"),
            List.of("alert", "sheet"),
            List.of("alert", "alert-tint"),
            List.of("paper", "alert"));
    for (Map<String, String> palette : palettes()) {
      for (List<String> pair : pairs) {
        assertThat(contrast(colour(palette, pair.get(0)), colour(palette, pair.get(1))))
            .as("%s in %s", pair, palette)
            .isGreaterThanOrEqualTo(4.5);
      }
      for (String edge : List.of("edge", "focus")) {
        for (String ground : List.of("paper", "sheet")) {
          assertThat(contrast(colour(palette, edge), colour(palette, ground)))
              .as("%s on %s", edge, ground)
              .isGreaterThanOrEqualTo(3);
        }
      }
    }
  }

  @Test
  void contrast_is_reckoned_as_wcag_does() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#ffffff")).isLessThan(4.5);
  }

  @Test
  void every_class_of_the_templates_that_has_no_style_is_known() {
    Set<String> used = new TreeSet<>();
    HOME.select("[class]").forEach(element -> used.addAll(element.classNames()));

    assertThat(used).allMatch(name -> CSS.contains("." + name));
  }

  /** The colours of the light sheet, and those of the dark one on top of them. */
  private static List<Map<String, String>> palettes() {
    List<Map<String, String>> blocks =
        Pattern.compile(":root \\{([^}]*)}")
            .matcher(CSS)
            .results()
            .limit(2)
            .map(block -> colours(block.group(1)))
            .toList();
    Map<String, String> dark = new LinkedHashMap<>(blocks.get(0));
    dark.putAll(blocks.get(1));
    return List.of(blocks.get(0), dark);
  }

  private static Map<String, String> colours(String block) {
    return Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});")
        .matcher(block)
        .results()
        .collect(Collectors.toMap(colour -> colour.group(1), colour -> colour.group(2)));
  }

  private static String colour(Map<String, String> palette, String name) {
    return Optional.ofNullable(palette.get(name)).orElseThrow();
  }

  /** WCAG 2.2, contrast ratio. */
  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    Matcher parts = Pattern.compile("#(..)(..)(..)").matcher(colour);
    assertThat(parts.matches()).as(colour).isTrue();
    return 0.2126 * linear(parts.group(1))
        + 0.7152 * linear(parts.group(2))
        + 0.0722 * linear(parts.group(3));
  }

  private static double linear(String hex) {
    double share = Integer.parseInt(hex, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
