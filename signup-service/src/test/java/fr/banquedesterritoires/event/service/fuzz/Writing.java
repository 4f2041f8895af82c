package fr.banquedesterritoires.event.service.fuzz;

import static fr.banquedesterritoires.event.service.fuzz.Reading.require;
import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.documents.calendar.PublicCalendar;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.mail.LetterWriter;
import fr.banquedesterritoires.event.mail.WrittenLetter;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What is written from what people sent, and must read back as it was. */
final class Writing {

  private static final URI SITE = URI.create("https://journees.example.org/");
  private static final LetterWriter LETTERS = new LetterWriter(SITE);
  private static final PublicCalendar CALENDAR =
      new PublicCalendar("Territoires conseils", EmailAddress.of("contact@example.org"));

  private Writing() {}

  static void calendar(String title) {
    if (EventDay.TITLE.flawOf(title).isEmpty()) {
      EventDay day = titled(title);
      String written = CALENDAR.publicEntry(day, SITE, FlyerDay.OPENS);
      List<VEvent> events = Biweekly.parse(written).first().getEvents();
      require(events.size() == 1, "one entry, whatever its title");
      require(events.getFirst().getSummary().getValue().equals(day.title()), "a title reads back");
      require(written.lines().allMatch(line -> line.getBytes(UTF_8).length <= 75), "folded lines");
    }
  }

  static void eventFile(String title) {
    if (EventDay.TITLE.flawOf(title).isEmpty()) {
      EventDay day = titled(title);
      require(
          DayFile.read(DayFile.write(day)) instanceof DayFile.Read back && back.day().equals(day),
          "an event file reads back");
    }
  }

  static void letter(String name) {
    if (Participant.NAME.flawOf(name).isEmpty()) {
      WrittenLetter letter = LETTERS.write(letterTo(name));
      require(letter.subject().codePoints().noneMatch(Character::isISOControl), "one header line");
      require(
          tags(letter.html()) == tags(LETTERS.write(letterTo("Zoé")).html()), "no tag is added");
    }
  }

  private static long tags(String html) {
    return html.chars().filter(unit -> unit == '<').count();
  }

  private static Letter letterTo(String name) {
    Registration like = People.confirmed(FlyerDay.ID, 1);
    Participant person =
        new Participant(
            name,
            name,
            like.participant().email(),
            like.participant().role(),
            like.participant().organisation(),
            like.participant().territory());
    return new Letter(
        "1",
        Occasion.CONFIRMED,
        FlyerDay.day(),
        like.amended(person, like.wishes()),
        OptionalInt.empty(),
        new VenueAnswer.Disclosed(CanaryVenue.details(), 1),
        "A".repeat(64),
        Optional.empty(),
        FlyerDay.OPENS);
  }

  private static EventDay titled(String title) {
    EventDay like = FlyerDay.day();
    return new EventDay(
        like.id(),
        like.rubric(),
        title,
        like.summary(),
        like.questions(),
        like.objectives(),
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
