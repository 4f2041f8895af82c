package fr.banquedesterritoires.event.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.post.Circulars;
import fr.banquedesterritoires.event.application.post.Correspondence;
import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.DecideRegistration;
import fr.banquedesterritoires.event.application.registration.LapseOffer;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.fixture.PlainCalendar;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real use cases, courier and files: who finds the venue in their mailbox. */
class VenueInMailTest {

  private static final EventDay ONE_SEAT = DayVariation.of(FlyerDay.day()).capacity(1).day();

  private @TempDir Path mail;
  private final SteppedClock clock = new SteppedClock(FlyerDay.OPENS);
  private final InMemoryStore store = new InMemoryStore();
  private final PrivateLinks links = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);
  private final Iterator<RegistrationId> ids =
      IntStream.iterate(1, n -> n + 1).mapToObj(n -> People.id(FlyerDay.ID, n)).iterator();
  private Courier courier;
  private MaildirMailbox mailbox;

  @BeforeEach
  void open() {
    MaildirPostOffice postOffice = new MaildirPostOffice(mail, Letters.WRITER, Letters.SENDER);
    RevealVenue revealVenue = new RevealVenue(store, clock);
    courier =
        new Courier(
            store,
            new Correspondence(
                store, store, revealVenue, links, new PlainCalendar(), Reminders.NONE, clock),
            new Circulars(store, store, store, Reminders.NONE, clock),
            new LapseOffer(store, clock),
            postOffice,
            clock,
            () -> 0.5);
    mailbox = new MaildirMailbox(mail);
  }

  @Test
  void a_confirmed_person_finds_the_venue_and_one_in_line_does_not() {
    publish(ONE_SEAT);
    signUp(1);
    signUp(2);
    deliver();

    assertThat(secretsSentTo(1)).containsExactlyInAnyOrderElementsOf(CanaryVenue.SECRETS);
    assertThat(mailTo(2)).hasSize(1);
    assertThat(secretsSentTo(2)).isEmpty();
  }

  @Test
  void who_cancels_is_not_written_the_venue_and_who_is_promoted_is() {
    publish(ONE_SEAT);
    signUp(1);
    signUp(2);
    cancel(1);
    deliver();

    assertThat(mailTo(1)).hasSize(1);
    assertThat(secretsSentTo(1)).isEmpty();
    assertThat(secretsSentTo(2)).containsExactlyInAnyOrderElementsOf(CanaryVenue.SECRETS);
  }

  @Test
  void the_venue_waits_for_the_approval() {
    publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    DecideRegistration decide = new DecideRegistration(store, clock);
    signUp(1);
    signUp(2);
    deliver();
    assertThat(secretsSentTo(1)).isEmpty();

    decide.approve(FlyerDay.ID, People.id(FlyerDay.ID, 1));
    decide.refuse(FlyerDay.ID, People.id(FlyerDay.ID, 2));
    deliver();

    assertThat(secretsSentTo(1)).containsExactlyInAnyOrderElementsOf(CanaryVenue.SECRETS);
    assertThat(mailTo(2)).hasSize(2);
    assertThat(secretsSentTo(2)).isEmpty();
  }

  @Test
  void the_venue_waits_for_its_hour() {
    publish(
        DayVariation.of(FlyerDay.day())
            .disclosure(DisclosureTerms.from(FlyerDay.OPENS.plus(Duration.ofDays(7))))
            .day());
    signUp(1);
    deliver();
    assertThat(mailTo(1)).hasSize(1);
    assertThat(secretsSentTo(1)).isEmpty();

    clock.forward(Duration.ofDays(7));
    signUp(1);
    deliver();

    assertThat(secretsSentTo(1)).containsExactlyInAnyOrderElementsOf(CanaryVenue.SECRETS);
  }

  @Test
  void the_link_in_the_letter_opens_the_registration_it_is_about() {
    publish(ONE_SEAT);
    signUp(1);
    deliver();
    String token = links.tokenFor(registration(1));

    assertThat(mailTo(1).getFirst().text())
        .contains("\nhttps://journees.example.org/inscription/" + token + "\n");
  }

  private void deliver() {
    while (courier.makeRound() > 0) {}
  }

  private void publish(EventDay day) {
    new PublishDay(store, clock).publish(day);
    new SetVenue(store, clock).set(day.id(), CanaryVenue.details());
  }

  private void signUp(int person) {
    new RegisterParticipant(store, clock, ids::next)
        .signUp(FlyerDay.ID, People.person(person), Wishes.NONE, Locale.FRENCH);
  }

  private void cancel(int person) {
    LinkHolder holder = new LinkHolder(store, store, links, clock);
    new CancelRegistration(store, holder).cancel(links.tokenFor(registration(person)));
  }

  private Registration registration(int person) {
    return store.find(People.id(FlyerDay.ID, person)).orElseThrow();
  }

  private List<Mailbox.Opened> mailTo(int person) {
    String address = People.person(person).email().canonical();
    return mailbox.newestFirst().stream()
        .filter(heading -> heading.to().equals(address))
        .map(heading -> mailbox.open(heading.id()).orElseThrow())
        .toList();
  }

  private List<String> secretsSentTo(int person) {
    return CanaryVenue.SECRETS.stream()
        .filter(secret -> mailTo(person).stream().anyMatch(mail -> holds(mail, secret)))
        .toList();
  }

  private static boolean holds(Mailbox.Opened mail, String secret) {
    String html = Jsoup.parse(mail.html().orElse("")).wholeText();
    return mail.text().contains(secret)
        || mail.calendar().orElse("").contains(secret)
        || html.contains(secret)
        || mail.heading().subject().contains(secret);
  }
}
