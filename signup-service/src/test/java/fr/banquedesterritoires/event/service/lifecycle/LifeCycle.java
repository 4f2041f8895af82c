package fr.banquedesterritoires.event.service.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.service.lifecycle.OwnCalendar.Entry;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * One random life: people come and go, the organiser changes their mind about everything, and the
 * mail fails in every way it can. Whatever happens, each letter must be right when it leaves, and
 * once the mail works again mailboxes and calendars must agree with the books.
 */
final class LifeCycle implements PostOffice {

  private static final int PEOPLE = 5;
  private static final int STEPS = 40;
  private static final Receipt LATER = new Receipt.TryLater(new Trouble("RCPT 450"));

  /** Killed between the post office's receipt and the note of it. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Nobody gets a receipt for signing others up for a day that is off once its turn comes. */
  private final class Counting extends PassingOutbox {
    Counting(Outbox outbox) {
      super(outbox);
    }

    @Override
    public void close(Errand errand, List<JournalEntry> told) {
      if (town.day().publication() == Publication.CANCELLED) {
        forgone += delegation(errand).map(Delegation::people).orElse(0);
      }
      super.close(errand, told);
    }
  }

  private final SplittableRandom random;
  private final Town town = new Town();
  private final Courier courier;
  private final Map<RegistrationId, OwnCalendar> calendars = new HashMap<>();
  private final Map<RegistrationId, Integer> venueTold = new HashMap<>();
  private final List<Letter> mailbox = new ArrayList<>();
  private boolean mailFails = true;
  private int venues;
  private int receipts;
  private int signedUpByOthers;
  private int forgone;

  LifeCycle(long seed, Function<Outbox, Outbox> outbox) {
    this.random = new SplittableRandom(seed);
    this.courier = town.courier(new Counting(outbox.apply(town.store)), this);
  }

  /** Lives it through, and checks it at the end. */
  void live() {
    town.publish.publish(randomDay());
    for (int step = 0; step < STEPS; step++) {
      anything();
    }
    mailFails = false;
    town.clock.forward(Duration.ofHours(3));
    deliver();
    checkTheEnd();
  }

  private void anything() {
    int person = 1 + random.nextInt(PEOPLE);
    switch (random.nextInt(18)) {
      case 0, 1, 2 -> town.signUp(person);
      case 3 -> town.cancel(person);
      case 4 -> town.claim(person);
      case 5 -> approve(person);
      case 6 -> refuse(person);
      case 7 -> town.setVenue.set(FlyerDay.ID, newVenue());
      case 8 -> town.withdrawVenue.withdraw(FlyerDay.ID);
      case 9 -> turnOnline();
      case 10 -> town.publish.publish(moved(town.day()));
      case 11 -> callOffOrOn();
      case 14 -> signUpGroup(person);
      case 15 -> town.askForLink(person);
      case 12, 13 -> town.clock.forward(Duration.ofMinutes(random.nextInt(60 * 12)));
      default -> deliver();
    }
    town.clock.forward(Duration.ofSeconds(1));
  }

  private void deliver() {
    boolean dead;
    do {
      dead = false;
      try {
        while (courier.makeRound() > 0) {}
      } catch (Killed killed) {
        town.clock.forward(Duration.ofMinutes(5));
        dead = true;
      }
    } while (dead);
  }

  @Override
  public Receipt post(Letter letter) {
    if (mailFails && random.nextInt(8) == 0) {
      return LATER;
    }
    if (mailFails && random.nextInt(20) == 0) {
      throw new Killed();
    }
    receive(letter);
    if (mailFails && random.nextInt(8) == 0) {
      throw new Killed();
    }
    return mailFails && random.nextInt(8) == 0 ? LATER : Receipt.POSTED;
  }

  @Override
  public Receipt post(Acknowledgement acknowledgement) {
    if (mailFails && random.nextInt(8) == 0) {
      return LATER;
    }
    receipts += acknowledgement.delegation().people();
    return Receipt.POSTED;
  }

  /** Whoever is written to is told what the rule says at that moment, no more and no less. */
  private void receive(Letter letter) {
    RegistrationId id = letter.registration().id();
    assertThat(town.registration(id)).contains(letter.registration());
    assertThat(letter.venue()).isEqualTo(town.venueFor(letter.registration()));
    mailbox.add(letter);
    if (letter.venue() instanceof VenueAnswer.Disclosed disclosed) {
      venueTold.put(id, disclosed.version());
    }
    letter
        .calendar()
        .ifPresent(
            part -> calendars.computeIfAbsent(id, of -> new OwnCalendar()).receive(part.text()));
  }

  private void checkTheEnd() {
    for (int person = 1; person <= PEOPLE; person++) {
      town.registration(person).ifPresent(this::checkTheEnd);
    }
    assertThat(receipts).isEqualTo(signedUpByOthers - forgone);
    for (JournalEntry entry : town.store.journal()) {
      if (entry.kind() == EntryKind.VENUE_TOLD) {
        assertThat(mailbox).anyMatch(letter -> tells(letter, entry));
      }
    }
  }

  private void checkTheEnd(Registration registration) {
    EventDay day = town.day();
    VenueAnswer venue = town.venueFor(registration);
    if (venue instanceof VenueAnswer.Disclosed disclosed) {
      assertThat(venueTold.get(registration.id()))
          .as("%s", registration)
          .isEqualTo(disclosed.version());
    }
    Optional<Entry> entry =
        Optional.ofNullable(calendars.get(registration.id())).flatMap(OwnCalendar::entry);
    boolean takesPart = registration.isConfirmed() && day.publication() == Publication.PUBLISHED;
    Optional<Entry> expected =
        takesPart
            ? Optional.of(new Entry(day.starts(), day.ends(), Optional.of(place(day, venue))))
            : Optional.empty();
    assertThat(entry).as("%s", registration).isEqualTo(expected);
  }

  private static boolean tells(Letter letter, JournalEntry entry) {
    return letter.venue() instanceof VenueAnswer.Disclosed disclosed
        && entry.registration().equals(Optional.of(letter.registration().id()))
        && entry.venueVersion().equals(OptionalInt.of(disclosed.version()));
  }

  private static String place(EventDay day, VenueAnswer venue) {
    return switch (venue) {
      case VenueAnswer.Kept kept ->
          day.format() == EventFormat.ONLINE ? "En ligne" : day.publicPlace().label();
      case VenueAnswer.Disclosed disclosed ->
          disclosed
              .details()
              .room()
              .map(room -> room.name() + ", " + room.address())
              .or(() -> disclosed.details().joinLink().map(link -> link.link().toString()))
              .orElseThrow();
    };
  }

  private void approve(int person) {
    town.registration(person).ifPresent(of -> town.decide.approve(FlyerDay.ID, of.id()));
  }

  private void refuse(int person) {
    if (random.nextInt(4) == 0) {
      town.registration(person).ifPresent(of -> town.decide.refuse(FlyerDay.ID, of.id()));
    }
  }

  /** Each group has a delegate of its own, so that each is owed a receipt. */
  private void signUpGroup(int person) {
    signedUpByOthers += town.signUpGroup(person, 1 + person % PEOPLE);
  }

  private void callOffOrOn() {
    town.publish.publish(calledOffOrOn(town.day()));
  }

  private void turnOnline() {
    if (random.nextInt(3) == 0) {
      town.turnOnline.turn(
          FlyerDay.ID,
          new JoinLink(URI.create("https://visio.example.org/" + ++venues), Optional.empty()),
          random.nextBoolean() ? newVenue().room() : Optional.empty());
    }
  }

  private VenueDetails newVenue() {
    return VenueDetails.onSite(new Room("Salle " + ++venues, "1 rue du Port", Optional.empty()));
  }

  private EventDay randomDay() {
    EventDay like = FlyerDay.day();
    return day(
        like,
        like.date(),
        new RegistrationPolicy(
            FlyerDay.OPENS,
            FlyerDay.CLOSES,
            OptionalInt.of(1 + random.nextInt(3)),
            true,
            random.nextInt(4) == 0,
            random.nextInt(3) == 0 ? Optional.of(Duration.ofHours(6)) : Optional.empty()),
        random.nextInt(3) == 0
            ? DisclosureTerms.from(FlyerDay.OPENS.plus(Duration.ofDays(1)))
            : DisclosureTerms.ON_REGISTRATION,
        Publication.PUBLISHED);
  }

  private EventDay moved(EventDay now) {
    LocalDate date = FlyerDay.day().date().plusDays(random.nextInt(3));
    return day(now, date, now.registration(), now.disclosure(), now.publication());
  }

  private EventDay calledOffOrOn(EventDay now) {
    Publication next = random.nextInt(3) == 0 ? Publication.CANCELLED : Publication.PUBLISHED;
    return day(now, now.date(), now.registration(), now.disclosure(), next);
  }

  private static EventDay day(
      EventDay like,
      LocalDate date,
      RegistrationPolicy policy,
      DisclosureTerms terms,
      Publication publication) {
    return new EventDay(
        like.id(),
        like.rubric(),
        like.title(),
        like.summary(),
        like.questions(),
        like.objectives(),
        date,
        like.zone(),
        like.publicPlace(),
        like.format(),
        like.programme(),
        like.lunch(),
        policy,
        terms,
        publication);
  }
}
