package fr.banquedesterritoires.event.documents.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a parser that others wrote makes of our entries. */
class SecondParserTest {

  private static final URI PAGE = URI.create("https://example.org/journees/1?a,b;c");
  private static final Instant STAMP = Instant.parse("2019-02-18T08:00:00Z");

  private final PublicCalendar calendar =
      new PublicCalendar(
          "Banque des Territoires; \"événements\", Paris", EmailAddress.of("contact@example.org"));

  @Test
  void the_words_of_the_day_come_through_whatever_is_in_them() {
    EventDay day =
        day(
            "Été\u00a0: a,b;c \\n \\\\ 👩🏽‍🌾 " + "é".repeat(100),
            LocalDate.of(2019, 3, 18),
            paris());

    VEvent event = parse(calendar.publicEntry(day, PAGE, STAMP));

    assertThat(event.getSummary().getValue()).isEqualTo(day.title());
    assertThat(event.getDescription().getValue())
        .isEqualTo(
            "Le lieu de la réunion vous sera communiqué après inscription. Programme et"
                + " inscription\u00a0: "
                + PAGE);
    assertThat(event.getLocation().getValue()).isEqualTo("Paris (75)");
    assertThat(event.getUrl().getValue()).isEqualTo(PAGE.toString());
    assertThat(event.getUid().getValue())
        .isEqualTo("cooperation-urbain-rural-2019-03-18@example.org");
    assertThat(event.getOrganizer().getEmail()).isEqualTo("contact@example.org");
    assertThat(event.getOrganizer().getCommonName())
        .isEqualTo("Banque des Territoires; \"événements\", Paris");
    assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(STAMP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-03-18",
        "2019-03-30",
        "2019-03-31",
        "2019-07-01",
        "2019-10-27",
        "2037-10-25"
      })
  void its_hours_are_those_of_paris_also_when_the_clocks_change(LocalDate date) {
    assertThatTimesComeThrough(day("Une journée", date, paris()));
  }

  /** Not the hour after the clocks went back: this parser misplaces it for any zone. */
  @ParameterizedTest
  @CsvSource({
    "2019-03-31, 01:30, 03:30",
    "2019-03-31, 02:30, 04:00",
    "2019-10-27, 01:30, 04:30",
    "2019-10-27, 00:00, 23:59",
  })
  void hours_across_a_change_of_the_clocks_come_through(
      LocalDate date, LocalTime start, LocalTime end) {
    assertThatTimesComeThrough(day("Une nuit", date, paris(), start, end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Indian/Reunion",
        "America/Cayenne",
        "Pacific/Noumea",
        "America/Miquelon",
        "UTC",
        "+11:00",
        "Europe/Dublin",
        "Africa/Casablanca",
        "America/St_Johns"
      })
  void a_day_overseas_has_its_own_hours(String zone) {
    assertThatTimesComeThrough(day("Une journée", LocalDate.of(2019, 3, 18), ZoneId.of(zone)));
    assertThatTimesComeThrough(day("Une journée", LocalDate.of(2019, 10, 27), ZoneId.of(zone)));
  }

  @Test
  void lines_have_75_octets_at_most_and_end_as_the_standard_says() {
    EventDay day = day("👩🏽‍🌾é".repeat(40), LocalDate.of(2019, 3, 18), paris());
    String entry = calendar.publicEntry(day, PAGE, STAMP);

    assertThat(entry).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
    assertThat(entry.split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .noneMatch(line -> line.contains("\ufffd"));
  }

  @Test
  void days_of_several_zones_are_one_calendar_whose_hours_are_their_own() {
    EventDay winter = day("Un jour d’hiver", LocalDate.of(2019, 1, 14), paris());
    EventDay summer = day("Un jour d’été", LocalDate.of(2020, 7, 6), paris());
    EventDay overseas = day("Outre-mer", LocalDate.of(2019, 3, 18), ZoneId.of("Pacific/Noumea"));
    EventDay without = day("Sans heure d’été", LocalDate.of(2019, 3, 18), ZoneId.of("UTC"));
    List<EventDay> days = List.of(winter, summer, overseas, without);

    ICalendar feed = Biweekly.parse(calendar.publicFeed(days, day -> PAGE, STAMP)).first();

    assertThat(feed.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(feed.getMethod().getValue()).isEqualTo("PUBLISH");
    assertThat(feed.getRefreshInterval().getValue().toMillis())
        .isEqualTo(Duration.ofHours(6).toMillis());
    assertThat(feed.getTimezoneInfo().getTimezones())
        .extracting(zone -> zone.getComponent().getTimezoneId().getValue())
        .containsExactlyInAnyOrder("Europe/Paris", "Pacific/Noumea");
    assertThat(feed.getEvents())
        .extracting(
            event -> event.getSummary().getValue(),
            event -> event.getDateStart().getValue().toInstant(),
            event -> event.getDateEnd().getValue().toInstant(),
            event -> event.getDateTimeStamp().getValue().toInstant())
        .containsExactlyElementsOf(
            days.stream().map(day -> tuple(day.title(), day.starts(), day.ends(), STAMP)).toList());
  }

  @Test
  void a_calendar_without_days_is_one_all_the_same() {
    String written = calendar.publicFeed(List.of(), day -> PAGE, STAMP);

    assertThat(written).contains("BEGIN:VTIMEZONE").doesNotContain("BEGIN:VEVENT");
    assertThat(Biweekly.parse(written).all()).hasSize(1);
  }

  private void assertThatTimesComeThrough(EventDay day) {
    VEvent event = parse(calendar.publicEntry(day, PAGE, STAMP));

    assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(day.starts());
    assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(day.ends());
  }

  private static VEvent parse(String entry) {
    ICalendar parsed = Biweekly.parse(entry).first();
    assertThat(parsed.getMethod().getValue()).isEqualTo("PUBLISH");
    assertThat(parsed.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    return parsed.getEvents().getFirst();
  }

  private static ZoneId paris() {
    return ZoneId.of("Europe/Paris");
  }

  private static EventDay day(String title, LocalDate date, ZoneId zone) {
    return day(title, date, zone, LocalTime.of(9, 0), LocalTime.of(17, 0));
  }

  private static EventDay day(
      String title, LocalDate date, ZoneId zone, LocalTime start, LocalTime end) {
    EventDay like = FlyerDay.day();
    return new EventDay(
        like.id(),
        like.rubric(),
        title,
        like.summary(),
        like.questions(),
        like.objectives(),
        date,
        zone,
        like.publicPlace(),
        like.format(),
        Programme.of(
            new Session(
                start,
                Optional.of(end),
                SessionKind.INTRODUCTION,
                "Introduction",
                Optional.empty(),
                List.of())),
        like.lunch(),
        like.registration(),
        like.disclosure(),
        like.publication());
  }
}
