package fr.banquedesterritoires.event.service.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.mail.LetterWriter;
import fr.banquedesterritoires.event.mail.MaildirMailbox;
import fr.banquedesterritoires.event.mail.MaildirPostOffice;
import fr.banquedesterritoires.event.mail.Sender;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.service.lifecycle.OwnCalendar.Entry;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The story of the flyer's day: 200 people sign up, 40 of them wait, 15 cancel, the room changes,
 * and two days before half of them will take part from afar. Every mail is opened, and what it
 * carries for the calendar is taken in.
 */
class FlyerStoryTest {

  private static final int SEATS = 160;
  private static final EventDay DAY = DayVariation.of(FlyerDay.day()).capacity(SEATS).day();
  private static final Room FIRST_ROOM =
      new Room("Salle Pasteur", "3 rue des Archives\n75003 Paris", Optional.empty());
  private static final String FIRST_PLACE = "Salle Pasteur, 3 rue des Archives, 75003 Paris";
  private static final String SECOND_PLACE =
      CanaryVenue.room().name()
          + ", "
          + String.join(", ", CanaryVenue.room().address().lines().toList());

  private @TempDir Path folder;
  private final Town town = new Town();
  private final List<Letter> posted = new ArrayList<>();
  private final Map<RegistrationId, OwnCalendar> calendars = new HashMap<>();
  private Mailbox mailbox;
  private Courier courier;

  /** A letter that was posted, as its addressee finds it. */
  private record Mail(Letter letter, Mailbox.Opened opened) {
    Occasion occasion() {
      return letter.occasion();
    }

    boolean says(String words) {
      boolean text = opened.text().contains(words);
      assertThat(opened.html().orElseThrow().contains(words)).isEqualTo(text);
      return text;
    }
  }

  @BeforeEach
  void open() {
    PostOffice maildir =
        new MaildirPostOffice(
            folder,
            new LetterWriter(Town.SITE),
            new Sender(
                "Banque des Territoires",
                EmailAddress.of("inscriptions@example.org"),
                EmailAddress.of("contact@example.org")));
    mailbox = new MaildirMailbox(folder);
    courier =
        town.courier(
            letter -> {
              posted.add(letter);
              return maildir.post(letter);
            });
    town.publish.publish(DAY);
    town.setVenue.set(FlyerDay.ID, VenueDetails.onSite(FIRST_ROOM));
  }

  @Test
  void the_story_of_the_flyers_day() {
    twoHundredSignUpAndFortyOfThemWait();
    fifteenCancelAndTheFirstFifteenInLineAreCalledIn();
    theRoomChanges();
    aWeekBeforePeopleAreReminded();
    twoDaysBeforeHalfOfThemWillJoinFromAfar();
    onTheEvePeopleAreReminded();
    inTheEndEveryCalendarIsRight();
  }

  private void twoHundredSignUpAndFortyOfThemWait() {
    IntStream.rangeClosed(1, 200).forEach(town::signUp);

    List<Mail> mails = deliver();

    assertThat(mails).hasSize(200);
    List<Mail> seated = about(Occasion.CONFIRMED, mails);
    assertThat(seated)
        .hasSize(SEATS)
        .allMatch(mail -> mail.says("3 rue des Archives"))
        .allMatch(mail -> place(mail).equals(Optional.of(FIRST_PLACE)));
    assertThat(about(Occasion.PUT_IN_LINE, mails))
        .hasSize(40)
        .noneMatch(mail -> mail.says("3 rue des Archives"))
        .noneMatch(mail -> mail.opened().calendar().isPresent())
        .extracting(mail -> mail.letter().placeInLine().getAsInt())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).boxed().toList());
  }

  private void fifteenCancelAndTheFirstFifteenInLineAreCalledIn() {
    town.clock.moveTo(Instant.parse("2019-02-25T09:00:00Z"));
    IntStream.rangeClosed(11, 25).forEach(town::cancel);

    List<Mail> mails = deliver();

    assertThat(mails).hasSize(30);
    assertThat(about(Occasion.CANCELLED, mails))
        .hasSize(15)
        .noneMatch(mail -> mail.says("3 rue des Archives"))
        .allMatch(mail -> place(mail).isEmpty())
        .allMatch(mail -> mail.opened().calendar().orElseThrow().contains("METHOD:CANCEL"));
    assertThat(about(Occasion.PROMOTED, mails))
        .extracting(mail -> mail.letter().registration().ticket())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(SEATS + 1, SEATS + 15).mapToObj(Long::valueOf).toList());
    assertThat(about(Occasion.PROMOTED, mails))
        .allMatch(mail -> place(mail).equals(Optional.of(FIRST_PLACE)));
  }

  private void theRoomChanges() {
    town.clock.moveTo(Instant.parse("2019-03-05T09:00:00Z"));
    town.setVenue.set(FlyerDay.ID, VenueDetails.onSite(CanaryVenue.room()));

    assertThat(deliver())
        .hasSize(SEATS)
        .allMatch(mail -> mail.occasion() == Occasion.VENUE_CHANGED)
        .allMatch(mail -> mail.letter().registration().isConfirmed())
        .allMatch(mail -> mail.says(CanaryVenue.room().name()))
        .noneMatch(mail -> mail.says("3 rue des Archives"))
        .allMatch(mail -> place(mail).equals(Optional.of(SECOND_PLACE)));
  }

  private void aWeekBeforePeopleAreReminded() {
    town.clock.moveTo(Instant.parse("2019-03-11T07:59:59Z"));
    assertThat(deliver()).isEmpty();
    town.clock.moveTo(Instant.parse("2019-03-11T08:00:00Z"));

    assertThat(deliver())
        .hasSize(SEATS)
        .allMatch(mail -> mail.occasion() == Occasion.REMINDER)
        .allMatch(mail -> mail.letter().registration().isConfirmed())
        .noneMatch(mail -> mail.opened().calendar().isPresent());
  }

  private void twoDaysBeforeHalfOfThemWillJoinFromAfar() {
    town.clock.moveTo(Instant.parse("2019-03-16T09:00:00Z"));
    town.turnOnline.turn(FlyerDay.ID, CanaryVenue.joinLink(), Optional.of(CanaryVenue.room()));

    List<Mail> mails = deliver();

    String link = CanaryVenue.joinLink().link().toString();
    assertThat(mails)
        .hasSize(SEATS + 25)
        .allMatch(mail -> mail.occasion() == Occasion.TURNED_ONLINE)
        .allMatch(mail -> mail.says(link) == mail.letter().registration().isConfirmed())
        .allMatch(
            mail ->
                mail.opened().calendar().isPresent() == mail.letter().registration().isConfirmed());
  }

  private void onTheEvePeopleAreReminded() {
    town.clock.moveTo(Instant.parse("2019-03-17T08:00:00Z"));

    assertThat(deliver()).hasSize(SEATS).allMatch(mail -> mail.occasion() == Occasion.REMINDER);
    town.clock.moveTo(DAY.ends());
    assertThat(deliver()).isEmpty();
  }

  private void inTheEndEveryCalendarIsRight() {
    for (int person = 1; person <= 200; person++) {
      Optional<OwnCalendar> calendar = calendar(town.registration(person).orElseThrow().id());
      Optional<List<Integer>> sequences = calendar.map(OwnCalendar::sequences);
      Optional<Entry> entry = calendar.flatMap(OwnCalendar::entry);
      if (person > SEATS + 15) {
        assertThat(calendar).as("person %d", person).isEmpty();
      } else if (person >= 11 && person <= 25) {
        assertThat(entry).as("person %d", person).isEmpty();
        assertThat(sequences).contains(List.of(0, 1));
      } else {
        assertThat(entry)
            .as("person %d", person)
            .contains(new Entry(DAY.starts(), DAY.ends(), Optional.of(SECOND_PLACE)));
        assertThat(sequences).contains(List.of(0, 1, 2));
      }
    }
  }

  /** What arrives now; each has the addressee's own link, and what it carries is taken in. */
  private List<Mail> deliver() {
    posted.clear();
    while (courier.makeRound() > 0) {}
    List<Mail> mails =
        posted.stream()
            .map(letter -> new Mail(letter, mailbox.open(letter.reference()).orElseThrow()))
            .toList();
    assertThat(mails)
        .allMatch(mail -> mail.says(Town.SITE + "/inscription/" + mail.letter().token()));
    mails.forEach(this::takeIn);
    return mails;
  }

  private void takeIn(Mail mail) {
    mail.opened()
        .calendar()
        .ifPresent(
            text ->
                calendars
                    .computeIfAbsent(mail.letter().registration().id(), id -> new OwnCalendar())
                    .receive(text));
  }

  private Optional<String> place(Mail mail) {
    return calendar(mail.letter().registration().id())
        .flatMap(OwnCalendar::entry)
        .flatMap(Entry::place);
  }

  private Optional<OwnCalendar> calendar(RegistrationId registration) {
    return Optional.ofNullable(calendars.get(registration));
  }

  private static List<Mail> about(Occasion occasion, List<Mail> mails) {
    return mails.stream().filter(mail -> mail.occasion() == occasion).toList();
  }
}
