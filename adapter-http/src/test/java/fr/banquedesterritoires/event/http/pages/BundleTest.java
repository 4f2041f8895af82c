package fr.banquedesterritoires.event.http.pages;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.day.DaySearch.When;
import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.Listings.Format;
import fr.banquedesterritoires.event.application.organiser.Listings.Paper;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch.Order;
import fr.banquedesterritoires.event.attendance.CheckInOutcome.Mend;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.feedback.Question;
import fr.banquedesterritoires.event.http.Demo;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.programme.TerritoryKind;
import fr.banquedesterritoires.event.programme.TerritorySide;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.venue.VenueMention.Place;
import fr.banquedesterritoires.event.venue.Withheld;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: none missing, none left over, and French written as French is. */
class BundleTest {

  private static final Path RESOURCES =
      Path.of("src/main/resources/fr/banquedesterritoires/event/http");
  private static final Pattern PLACE = Pattern.compile("\\{\\d");
  private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([A-Za-z.-]+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"pages/pages", "desk/desk", "web/problems", "signup/violations"})
  void english_says_all_that_french_says_with_the_same_places_left_open(String bundle)
      throws IOException {
    Properties french = read(bundle + ".properties");
    Properties english = read(bundle + "_en.properties");

    assertThat(english.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
    for (String key : french.stringPropertyNames()) {
      assertThat(places(english.getProperty(key)))
          .as(key)
          .isEqualTo(places(french.getProperty(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"pages/pages", "desk/desk", "web/problems", "signup/violations"})
  void french_is_written_as_french_is(String bundle) throws IOException {
    Properties french = read(bundle + ".properties");

    for (String key : french.stringPropertyNames()) {
      assertThat(FrenchTypography.faults(french.getProperty(key))).as(key).isEmpty();
    }
  }

  @Test
  void what_is_not_french_is_found_out() {
    assertThat(
            Stream.of(
                    "Bonjour !",
                    "Bonjour!",
                    "Lieu :",
                    "Lieu:",
                    "l'eau",
                    "« oui »",
                    "a ; b",
                    "\"a\"")
                .filter(text -> FrenchTypography.faults(text).isEmpty()))
        .isEmpty();
    assertThat(
            FrenchTypography.faults(
                "L’eau\u00A0: «\u00A0oui\u00A0»\u202F! à 9\u202Fh\u202F00, https://a"))
        .isEmpty();
  }

  @Test
  void every_key_is_used_somewhere() throws IOException {
    assertThat(unused(keys())).isEmpty();
  }

  @Test
  void a_key_nobody_uses_is_found_out() throws IOException {
    assertThat(unused(Set.of("frame.skip", "never.said", "SessionKind.NAP", "field.shoeSize")))
        .containsExactly("SessionKind.NAP", "field.shoeSize", "never.said");
  }

  @Test
  void every_key_that_is_said_exists() throws IOException {
    Set<String> keys = keys();
    Set<String> said = new TreeSet<>();
    Matcher call = SAID.matcher(sources());
    while (call.find()) {
      said.add(call.group(1));
    }

    assertThat(said).hasSizeGreaterThan(50);
    assertThat(said).allMatch(key -> keys.contains(key) || key.endsWith("."));
  }

  @Test
  void every_constant_has_a_name() throws IOException {
    assertThat(keys()).containsAll(constants());
  }

  private static Set<String> keys() throws IOException {
    Set<String> keys = new TreeSet<>(read("pages/pages.properties").stringPropertyNames());
    keys.addAll(read("desk/desk.properties").stringPropertyNames());
    return keys;
  }

  private static Set<String> unused(Set<String> keys) throws IOException {
    String sources = sources();
    Set<String> composed = composed(sources);
    return keys.stream()
        .filter(key -> !sources.contains('"' + key + '"') && !composed.contains(key))
        .collect(toCollection(TreeSet::new));
  }

  /** The keys that are put together: from a constant, a field, or a literal and a suffix. */
  private static Set<String> composed(String sources) {
    Set<String> composed = new TreeSet<>(constants());
    Arrays.stream(EventFormat.values()).forEach(format -> composed.add("promise." + format.name()));
    Stream.of(SignUpForm.class, GroupForm.class)
        .flatMap(form -> Arrays.stream(form.getRecordComponents()))
        .forEach(
            field ->
                composed.addAll(
                    List.of("field." + field.getName(), "field." + field.getName() + ".hint")));
    Stream.of("roomName", "roomAddress", "roomAccess", "joinLink", "joinNotes")
        .forEach(
            field ->
                composed.addAll(List.of("venue-form." + field, "venue-form." + field + ".hint")));
    composed.addAll(
        namesIn(
            "desk",
            "DoorNote",
            "PersonNote",
            "VenueNote",
            "DayNote",
            "ReviewNote",
            "DayTab",
            "TokenLife"));
    Arrays.stream(Publication.values())
        .map(Codes::of)
        .forEach(code -> composed.addAll(List.of("day-file.to." + code, "day-file.sure." + code)));
    Arrays.stream(StateKind.values()).forEach(state -> composed.add("board.state." + state.name()));
    Stream.of("what", "when", "registration", "disclosure", "publication")
        .forEach(group -> composed.add("day-form.group." + group));
    Stream.of("start", "end", "kind", "title", "text", "caseStudies.summary")
        .forEach(field -> composed.add("day-form.programme.sessions." + field));
    Stream.of("name", "kind", "side")
        .forEach(
            field -> composed.add("day-form.programme.sessions.caseStudies.territories." + field));
    Matcher literal = Pattern.compile("\"([a-zA-Z.-]+)\"").matcher(sources);
    while (literal.find()) {
      String word = literal.group(1);
      composed.addAll(List.of(word + ".meaning", word + ".hint", word + ".wrong"));
      composed.addAll(List.of("day-form." + word, "day-form." + word + ".hint"));
      Stream.of("", ".badge", ".action")
          .forEach(suffix -> composed.add("standing." + word + suffix));
      Stream.of("accessibility.", "legal.", "privacy.")
          .forEach(page -> composed.addAll(List.of(page + word, page + word + ".text")));
    }
    Stream.of("preview.stranger", "preview.registered")
        .forEach(eyes -> composed.addAll(List.of(eyes + ".text", eyes + ".other")));
    Stream.of("accessibility", "legal").forEach(page -> composed.add(page + ".title"));
    return composed;
  }

  /** The names of constants that only their own package knows. */
  private static List<String> namesIn(String packageName, String... types) {
    return Stream.of(types)
        .map(type -> "fr.banquedesterritoires.event.http." + packageName + "." + type)
        .flatMap(BundleTest::constantsOf)
        .toList();
  }

  private static Stream<String> constantsOf(String type) {
    try {
      return Arrays.stream(Class.forName(type).getEnumConstants())
          .map(Enum.class::cast)
          .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Set<String> constants() {
    return Stream.of(
            HalfDay.values(),
            Mend.values(),
            EventFormat.values(),
            SessionKind.values(),
            TerritorySide.values(),
            TerritoryKind.values(),
            Lunch.values(),
            OrganisationKind.values(),
            Withheld.Reason.values(),
            Done.values(),
            Publication.values(),
            Role.values(),
            StateKind.values(),
            Order.values(),
            When.values(),
            Place.values(),
            Question.values(),
            Demo.Name.values(),
            ListColumn.values(),
            Format.values(),
            Paper.values())
        .flatMap(Arrays::stream)
        .map(constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name())
        .collect(toCollection(TreeSet::new));
  }

  private static List<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group()).distinct().sorted().toList();
  }

  private static Properties read(String file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
      properties.load(reader);
    }
    return properties;
  }

  /** Everything that can say a key: the templates and the classes of the pages. */
  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (Path root :
        List.of(
            Path.of("src/main/jte/pages"),
            Path.of("src/main/jte/desk"),
            Path.of("src/main/java/fr/banquedesterritoires/event/http/desk"),
            Path.of("src/main/java/fr/banquedesterritoires/event/http/pages"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          sources.append(Files.readString(file)).append('\n');
        }
      }
    }
    return sources.toString();
  }
}
