package fr.banquedesterritoires.event.documents.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicCalendarTest {

  private static final EventDay DAY = ((DayFile.Read) DayFile.read(FlyerDayFile.yaml())).day();
  private static final URI PAGE = URI.create("https://example.org/journees/" + FlyerDayFile.ID);
  private static final Instant STAMP = Instant.parse("2019-02-18T08:00:00Z");

  private final PublicCalendar calendar =
      new PublicCalendar("Banque des Territoires", EmailAddress.of("contact@example.org"));

  @Test
  void a_day_is_a_calendar_entry_with_its_zone_and_its_public_place_only() {
    assertThat(calendar.publicEntry(DAY, PAGE, STAMP))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            PRODID:-//Banque des Territoires//journees//FR
            VERSION:2.0
            METHOD:PUBLISH
            BEGIN:VTIMEZONE
            TZID:Europe/Paris
            BEGIN:STANDARD
            DTSTART:20181028T030000
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:20190331T020000
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:cooperation-urbain-rural-2019-03-18@example.org
            DTSTAMP:20190218T080000Z
            DTSTART;TZID=Europe/Paris:20190318T090000
            DTEND;TZID=Europe/Paris:20190318T170000
            SUMMARY:Impulser des projets de coopération urbain-rural
            DESCRIPTION:Le lieu de la réunion vous sera communiqué après inscription
             . Programme et inscription\u00A0: https://example.org/journees/cooperation-urb
             ain-rural-2019-03-18
            LOCATION:Paris (75)
            URL:https://example.org/journees/cooperation-urbain-rural-2019-03-18
            ORGANIZER;CN=Banque des Territoires:mailto:contact@example.org
            STATUS:CONFIRMED
            END:VEVENT
            END:VCALENDAR
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void a_day_called_off_says_so() {
    EventDay calledOff = DayVariation.of(DAY).publication(Publication.CANCELLED).day();

    assertThat(unfolded(calledOff))
        .contains("STATUS:CANCELLED")
        .contains("DESCRIPTION:Cette journée est annulée. Pour en savoir plus\u00A0: " + PAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ON_SITE | Le lieu de la réunion vous sera communiqué après inscription.",
        "ONLINE | Le lien de connexion vous sera communiqué après inscription.",
        "HYBRID | Le lieu de la réunion et le lien de connexion vous seront communiqués après"
            + " inscription.",
      })
  void what_is_told_later_depends_on_how_one_takes_part(EventFormat format, String sentence) {
    assertThat(unfolded(held(format)))
        .contains("DESCRIPTION:" + sentence + " Programme et inscription\u00A0: " + PAGE)
        .contains("LOCATION:Paris (75)");
  }

  @Test
  void the_entry_of_a_day_keeps_its_uid() {
    Instant later = STAMP.plus(Duration.ofDays(1));
    EventDay moved = DayVariation.of(DAY).date(DAY.date().plusDays(1)).day();

    assertThat(calendar.publicEntry(moved, PAGE, later))
        .contains("\r\nUID:cooperation-urbain-rural-2019-03-18@example.org\r\n")
        .contains("\r\nDTSTAMP:20190219T080000Z\r\n");
  }

  @Test
  void a_page_without_a_host_gives_no_uid() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.publicEntry(DAY, URI.create("/journees/1"), STAMP));
  }

  /** iCal4j can be told to update its own time zones over the network; we use the JDK's. */
  @Test
  void nothing_is_fetched_to_write_an_entry_even_if_ical4j_is_told_to() {
    List<URI> asked = new CopyOnWriteArrayList<>();
    ProxySelector usual = ProxySelector.getDefault();
    ProxySelector.setDefault(recording(asked));
    System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "true");
    try {
      calendar.publicEntry(DAY, PAGE, STAMP);
      assertThat(asked).isEmpty();

      TimeZoneRegistryFactory.getInstance().createRegistry().getTimeZone("Europe/Berlin");
      assertThat(asked).isNotEmpty();
    } finally {
      System.clearProperty("net.fortuna.ical4j.timezone.update.enabled");
      ProxySelector.setDefault(usual);
    }
  }

  private static ProxySelector recording(List<URI> asked) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        asked.add(uri);
        return List.of(
            new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)));
      }

      @Override
      public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
        asked.add(uri);
      }
    };
  }

  private String unfolded(EventDay day) {
    return calendar.publicEntry(day, PAGE, STAMP).replace("\r\n ", "");
  }

  private static EventDay held(EventFormat format) {
    return new EventDay(
        DAY.id(),
        DAY.rubric(),
        DAY.title(),
        DAY.summary(),
        DAY.questions(),
        DAY.objectives(),
        DAY.date(),
        DAY.zone(),
        DAY.publicPlace(),
        format,
        DAY.programme(),
        DAY.lunch(),
        DAY.registration(),
        DAY.disclosure(),
        DAY.publication());
  }
}
