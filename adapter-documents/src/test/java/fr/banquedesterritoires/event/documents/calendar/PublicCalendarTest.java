package fr.banquedesterritoires.event.documents.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PublicCalendarTest {

  private static final EventDay DAY = ((DayFile.Read) DayFile.read(FlyerDayFile.yaml())).day();
  private static final URI PAGE = URI.create("https://example.org/journees/" + FlyerDayFile.ID);
  private static final Instant STAMP = Instant.parse("2019-02-18T08:00:00Z");

  private final PublicCalendar calendar =
      new PublicCalendar("Banque des Territoires", "contact@example.org");

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
}
