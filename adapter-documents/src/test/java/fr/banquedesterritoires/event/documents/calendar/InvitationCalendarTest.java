package fr.banquedesterritoires.event.documents.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class InvitationCalendarTest {

  private static final EventDay DAY = FlyerDay.day();
  private static final Registration SEATED = People.confirmed(DAY.id(), 1);
  private static final Instant STAMP = Instant.parse("2019-02-18T08:00:00Z");
  private static final VenueAnswer TOLD =
      new VenueAnswer.Disclosed(VenueDetails.onSite(CanaryVenue.room()), 1);
  private static final VenueAnswer KEPT =
      new VenueAnswer.Kept(new VenueDisclosureRule(DAY).forStrangers());

  private final InvitationCalendar calendar =
      new InvitationCalendar(
          "Banque des Territoires",
          EmailAddress.of("contact@example.org"),
          URI.create("https://example.org/"));

  @Test
  void an_invitation_names_organiser_attendee_sequence_and_the_venue_that_was_told() {
    assertThat(calendar.request(DAY, SEATED, TOLD, 2, STAMP))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            PRODID:-//Banque des Territoires//journees//FR
            VERSION:2.0
            METHOD:REQUEST
            %s
            BEGIN:VEVENT
            UID:%s@example.org
            SEQUENCE:2
            DTSTAMP:20190218T080000Z
            DTSTART;TZID=Europe/Paris:20190318T090000
            DTEND;TZID=Europe/Paris:20190318T170000
            SUMMARY:Impulser des projets de coopération urbain-rural
            ORGANIZER;CN=Banque des Territoires:mailto:contact@example.org
            ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:personne-
             1@example.org
            CLASS:PRIVATE
            LOCATION:Hôtel d’Œillade-Zéphyr\\, 39 quai de l’Énigme-Bleue\\, 75004
              Paris
            DESCRIPTION:digicode 7K4Q & 2ᵉ étage « Mélusine »\\n\\nProgramme\u00A0: htt
             ps://example.org/journees/cooperation-urbain-rural-2019-03-18
            URL:https://example.org/journees/cooperation-urbain-rural-2019-03-18
            STATUS:CONFIRMED
            END:VEVENT
            END:VCALENDAR
            """
                .formatted(PARIS, SEATED.id())
                .replace("\n", "\r\n"));
  }

  @Test
  void who_was_not_told_the_venue_has_the_public_place() {
    String entry = calendar.request(DAY, SEATED, KEPT, 0, STAMP);

    assertThat(entry).contains("\r\nLOCATION:Paris (75)\r\n");
    assertThat(unfolded(entry)).doesNotContain(CanaryVenue.SECRETS);
  }

  @Test
  void a_cancellation_holds_no_place_at_all() {
    String entry = calendar.cancel(DAY, SEATED, 3, STAMP);

    assertThat(entry)
        .contains("\r\nMETHOD:CANCEL\r\n", "\r\nSTATUS:CANCELLED\r\n", "\r\nSEQUENCE:3\r\n")
        .doesNotContain("LOCATION", "DESCRIPTION", "Paris (75)");
  }

  @Test
  void an_entry_keeps_its_uid_through_every_change() {
    assertThat(
            List.of(
                uid(calendar.request(DAY, SEATED, KEPT, 0, STAMP)),
                uid(calendar.request(DAY, SEATED, TOLD, 1, STAMP.plusSeconds(1))),
                uid(calendar.cancel(DAY, SEATED, 2, STAMP.plusSeconds(2)))))
        .containsOnly(SEATED.id() + "@example.org");
  }

  @Test
  void a_link_to_join_is_the_place_of_a_teleconference() {
    VenueAnswer online = new VenueAnswer.Disclosed(VenueDetails.online(CanaryVenue.joinLink()), 1);

    assertThat(unfolded(calendar.request(DAY, SEATED, online, 0, STAMP)))
        .contains("\r\nLOCATION:" + CanaryVenue.joinLink().link() + "\r\n");
  }

  @Test
  void an_entry_speaks_the_language_of_its_owner() {
    Registration english = inEnglish(SEATED);

    assertThat(unfolded(calendar.request(DAY, english, KEPT, 0, STAMP)))
        .contains("You will be told the venue");
  }

  /** Whoever types such an address must still get an entry. */
  @Test
  void an_address_that_no_uri_can_hold_is_encoded() {
    Registration odd = under("o'neil+%\"{x}`@example.org".replace("\"", ""));

    assertThat(unfolded(calendar.request(DAY, odd, KEPT, 0, STAMP)))
        .contains("mailto:o'neil+%25%7Bx%7D%60@example.org");
  }

  @Test
  void on_the_nights_when_france_changes_time_a_second_parser_reads_the_same_instants() {
    for (String date : List.of("2019-03-31", "2019-10-27")) {
      for (int shift = 0; shift <= 1; shift++) {
        EventDay night = DayVariation.of(DAY).date(LocalDate.parse(date).minusDays(shift)).day();
        ICalendar read = Biweekly.parse(calendar.request(night, SEATED, KEPT, 0, STAMP)).first();

        assertThat(read.getEvents().getFirst().getDateStart().getValue().toInstant())
            .isEqualTo(night.starts());
        assertThat(read.getEvents().getFirst().getDateEnd().getValue().toInstant())
            .isEqualTo(night.ends());
        assertThat(night.starts().atZone(ZoneId.of("Europe/Paris")).getHour()).isEqualTo(9);
      }
    }
  }

  private static final String PARIS =
      """
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
      END:VTIMEZONE\
      """
          .strip();

  private static String uid(String entry) {
    return Biweekly.parse(entry).first().getEvents().getFirst().getUid().getValue();
  }

  private static String unfolded(String entry) {
    return entry.replace("\r\n ", "");
  }

  private static Registration inEnglish(Registration like) {
    return new Registration(
        like.id(),
        like.day(),
        like.participant(),
        like.wishes(),
        Locale.ENGLISH,
        like.state(),
        like.ticket(),
        like.approvedAt(),
        like.linkRotation(),
        like.revision(),
        like.notice());
  }

  private static Registration under(String address) {
    Participant like = SEATED.participant();
    return SEATED.amended(
        new Participant(
            like.givenName(),
            like.familyName(),
            EmailAddress.of(address),
            like.role(),
            like.organisation(),
            like.territory()),
        SEATED.wishes());
  }
}
