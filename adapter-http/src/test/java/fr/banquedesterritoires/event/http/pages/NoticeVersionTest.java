package fr.banquedesterritoires.event.http.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.web.Sha256;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The words of the information notice have a version, and it is recorded which were shown. */
class NoticeVersionTest {

  /**
   * SHA-256 of the notice's words, in every language, under the version that they bear. New words
   * get a line of their own here, and a new date in the bundles; no line is ever changed.
   */
  private static final Map<String, String> WORDS =
      Map.of("2026-11-23", "c5eb155558fb81417d75e4ef1b022905c388ed4b4464e97f8bba1bac41f18408");

  private static final String ZOE = "zoe@example.org";

  @Test
  void other_words_are_another_version() throws IOException {
    assertThat(WORDS).containsEntry(bundle("").getProperty("privacy.version"), digest());
    assertThat(bundle("_en").getProperty("privacy.version"))
        .isEqualTo(bundle("").getProperty("privacy.version"));
  }

  @Test
  void one_changed_letter_is_found_out() throws IOException {
    Properties changed = bundle("");
    changed.setProperty(
        "privacy.purpose.text",
        changed.getProperty("privacy.purpose.text").replace("lieu", "Lieu"));

    assertThat(digest(changed, bundle("_en"))).isNotEqualTo(digest());
  }

  @Test
  void other_settings_are_another_version() {
    Organiser one = Organiser.named("Caisse des dépôts");
    Organiser longer =
        new Organiser(
            one.name(),
            one.address(),
            one.contact(),
            one.publicationDirector(),
            one.hosting(),
            one.dataProtectionOfficer(),
            new RetentionRule(7, 365));

    assertThat(new Notices(longer).version()).isNotEqualTo(new Notices(one).version());
    assertThat(new Notices(longer).version().date()).isEqualTo(new Notices(one).version().date());
  }

  @Test
  void the_form_records_what_it_showed() {
    try (House house = House.open()) {
      Visitor visitor = Visitor.french(house);
      String shown =
          visitor.read(Visitor.FORM).expectFirst("input[name=information]").attr("value");

      visitor.signUp(ZOE);

      assertThat(house.registration(FlyerDay.ID, ZOE).orElseThrow().notice())
          .contains(NoticeVersion.of(shown));
      assertThat(shown)
          .isEqualTo(new Notices(Organiser.named("Caisse des dépôts")).version().toString());
    }
  }

  @Test
  void whoever_signed_up_under_former_words_is_told_so() {
    try (House house = House.open()) {
      Visitor visitor = Visitor.french(house);
      signUp(visitor, "2025-03-01.0a1b2c3d");
      visitor.openLink(ZOE);

      String page = visitor.read(Visitor.MINE + "/donnees").text();

      assertThat(page)
          .contains(
              "texte du samedi 1er mars 2025 (repère 0a1b2c3d) Il a changé depuis."
                  + " Aujourd’hui : texte du lundi 23 novembre 2026");
      assertThat(visitor.get(Visitor.MINE + "/donnees.json").text())
          .contains("\"notice\":\"2025-03-01.0a1b2c3d\"");
    }
  }

  @Test
  void what_no_form_of_ours_says_is_not_recorded() {
    try (House house = House.open()) {
      Visitor visitor = Visitor.french(house);
      signUp(visitor, "2025-02-30.0a1b2c3d");
      visitor.openLink(ZOE);

      assertThat(house.registration(FlyerDay.ID, ZOE).orElseThrow().notice()).isEmpty();
      assertThat(visitor.read(Visitor.MINE + "/donnees").text()).contains("texte inconnu");
    }
  }

  @Test
  void a_tool_can_read_what_it_must_show_and_which_version_it_is() {
    try (House house = House.open()) {
      String file = Visitor.in("en", house).get("/donnees-personnelles.json").text();
      Document page = Visitor.french(house).read("/donnees-personnelles");

      assertThat(file)
          .startsWith(
              "{\"version\":\""
                  + new Notices(Organiser.named("Caisse des dépôts")).version()
                  + "\",\"language\":\"en\",\"sections\":[{\"heading\":\"Controller\"");
      assertThat(page.select("section h2").eachText())
          .containsExactly(
              "Responsable du traitement",
              "Pourquoi",
              "Sur quel fondement",
              "Ce qu’il nous faut",
              "Qui les reçoit",
              "Combien de temps",
              "Vos droits",
              "Délégué à la protection des données",
              "Autorité de contrôle",
              "Cookies",
              "De quand est ce texte");
    }
  }

  private static void signUp(Visitor visitor, String shown) {
    Map<String, String> form =
        new HashMap<>(Visitor.filled(visitor.read(Visitor.FORM), Visitor.answers(ZOE)));
    form.put(Notice.FIELD, shown);
    visitor.post(Visitor.FORM, form);
  }

  private static String digest() throws IOException {
    return digest(bundle(""), bundle("_en"));
  }

  private static String digest(Properties... bundles) {
    MessageDigest digest = Sha256.digest();
    for (Properties bundle : bundles) {
      for (String key : new TreeSet<>(bundle.stringPropertyNames())) {
        if (key.startsWith("privacy.") && !key.equals("privacy.version")) {
          digest.update((key + "=" + bundle.getProperty(key) + "\n").getBytes(UTF_8));
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static Properties bundle(String language) throws IOException {
    Path file =
        Path.of("src/main/resources/fr/banquedesterritoires/event/http/pages")
            .resolve("pages" + language + ".properties");
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    return words;
  }
}
