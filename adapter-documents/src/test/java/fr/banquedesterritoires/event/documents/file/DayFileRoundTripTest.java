package fr.banquedesterritoires.event.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFileRoundTripTest {

  static Stream<EventDay> days() {
    return Stream.concat(
        Stream.of(FlyerDay.day(), ((DayFile.Read) DayFile.read(FlyerDayFile.yaml())).day()),
        HardValues.days().stream());
  }

  @ParameterizedTest
  @MethodSource("days")
  void a_day_is_the_same_after_writing_and_reading(EventDay day) {
    assertThat(readAgain(day)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "~",
        "true",
        "12",
        "1e3",
        "0x1F",
        ".inf",
        "2019-03-18",
        "09:00",
        "- a",
        "a: b",
        "a #b",
        "#a",
        "'a'",
        "\"a\"",
        "@a",
        "`a`",
        "%a",
        "!a",
        "&a",
        "*a",
        "|",
        ">",
        "?",
        "? a",
        "[a",
        "{a",
        "a\\nb",
        "a  b",
        "a:",
        ":",
        "-",
        "---",
        "...",
        "<<",
        "=",
        "é\u00a0: \u202f!"
      })
  void a_text_that_yaml_could_take_for_something_else_stays_the_text(String text) {
    EventDay day = titled(text + " ".repeat(2) + "x");

    assertThat(readAgain(titled(text))).isEqualTo(titled(text));
    assertThat(readAgain(day)).isEqualTo(day);
  }

  @Test
  void texts_of_random_letters_stay_the_texts() {
    Random random = new Random(20190318);
    for (int n = 0; n < 500; n++) {
      EventDay day = texts(randomText(random, ""), randomText(random, "\n\t"));
      assertThat(readAgain(day)).as("text %d", n).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-10-27T00:30:00Z",
        "2019-10-27T01:30:00Z",
        "2019-03-31T00:59:59Z",
        "2019-03-31T01:00:00Z",
        "2019-02-28T23:59:59.999999Z"
      })
  void an_instant_stays_the_instant_also_when_clocks_show_it_twice(Instant instant) {
    EventDay day = DayVariation.of(FlyerDay.day()).disclosure(DisclosureTerms.from(instant)).day();

    assertThat(readAgain(day)).isEqualTo(day);
  }

  @Test
  void the_offset_is_written_only_where_clocks_show_a_time_twice() {
    ZoneId paris = ZoneId.of("Europe/Paris");

    assertThat(
            Stream.of("2019-10-26T23:59:59Z", "2019-10-27T00:30:00Z", "2019-10-27T01:30:00Z")
                .map(instant -> Moments.write(Instant.parse(instant), paris)))
        .containsExactly("2019-10-27 01:59:59", "2019-10-27 02:30+02:00", "2019-10-27 02:30+01:00");
  }

  @Test
  void a_written_file_reads_well() {
    assertThat(DayFile.write(FlyerDay.day()))
        .startsWith(
            """
            id: cooperation-urbain-rural-2019-03-18
            rubric: Journées thématiques et téléconférences
            title: Impulser des projets de coopération urbain-rural
            summary: |-
              Villes et campagnes gagnent à construire ensemble.
              Une journée pour voir comment.
            questions:
              - D’où naissent ces coopérations ?
              - Comment les faire vivre ?
            objectives:
              - repérer ce que chacun y gagne
              - préciser le rôle des collectivités
            date: 2019-03-18
            zone: Europe/Paris
            publicPlace:
              town: Paris
              departement: '75'
            format: on-site
            programme:
              sessions:
                - start: 09:00
                  kind: welcome
                  title: Accueil, café
                - start: 09:00
                  end: 10:00
                  kind: round-table
            """)
        .endsWith(
            """
            lunch: offered
            registration:
              opens: 2019-02-18 09:00
              closes: 2019-03-15 18:00
              capacity: 80
              waitingList: true
              approval: false
            disclosure:
              after: registration
            publication: published
            """);
  }

  private static EventDay readAgain(EventDay day) {
    String yaml = DayFile.write(day);
    return switch (DayFile.read(yaml)) {
      case DayFile.Read read -> read.day();
      case DayFile.Refused refused -> throw new AssertionError(refused.errors() + "\n" + yaml);
    };
  }

  private static String randomText(Random random, String breaks) {
    List<String> letters =
        Stream.of("a", "é", " ", " ", ":", "#", "-", "'", "\"", "\\", "{", "|", "\u00a0", "👩🏽‍🌾")
            .collect(Collectors.toList());
    breaks.chars().mapToObj(Character::toString).forEach(letters::add);
    String body =
        IntStream.range(0, random.nextInt(200))
            .mapToObj(n -> letters.get(random.nextInt(letters.size())))
            .collect(Collectors.joining());
    return body + "x";
  }

  private static EventDay titled(String title) {
    return texts(title, title);
  }

  private static EventDay texts(String point, String summary) {
    EventDay like = FlyerDay.day();
    return new EventDay(
        like.id(),
        like.rubric(),
        like.title(),
        summary,
        List.of(point),
        List.of(point, "deux"),
        like.date(),
        like.zone(),
        like.publicPlace(),
        like.format(),
        like.programme(),
        like.lunch(),
        like.registration(),
        like.disclosure(),
        like.publication());
  }
}
