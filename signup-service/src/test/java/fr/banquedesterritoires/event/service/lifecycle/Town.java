package fr.banquedesterritoires.event.service.lifecycle;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Circulars;
import fr.banquedesterritoires.event.application.post.Correspondence;
import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.registration.AskForLink;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.ClaimOffer;
import fr.banquedesterritoires.event.application.registration.DecideRegistration;
import fr.banquedesterritoires.event.application.registration.LapseOffer;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.TurnOnline;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.documents.calendar.InvitationCalendar;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Everybody and everything around one day: the real use cases and courier, on a store in memory.
 */
final class Town {

  static final URI SITE = URI.create("https://journees.example.org");

  final InMemoryStore store = new InMemoryStore();
  final SteppedClock clock = new SteppedClock(FlyerDay.OPENS);
  final PublishDay publish = new PublishDay(store, Reminders.USUAL, clock);
  final SetVenue setVenue = new SetVenue(store, clock);
  final WithdrawVenue withdrawVenue = new WithdrawVenue(store, clock);
  final TurnOnline turnOnline = new TurnOnline(store, clock);
  final DecideRegistration decide = new DecideRegistration(store, clock);

  private final AtomicInteger ids = new AtomicInteger();
  private final PrivateLinks links = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);
  private final LinkHolder holder = new LinkHolder(store, store, links, clock);
  private final RevealVenue revealVenue = new RevealVenue(store, clock);

  /** A courier whose letters go through a function, and whose receipts nobody looks at. */
  Courier courier(Function<Letter, PostOffice.Receipt> posting) {
    return courier(
        store,
        new PostOffice() {
          @Override
          public Receipt post(Letter letter) {
            return posting.apply(letter);
          }

          @Override
          public Receipt post(Acknowledgement acknowledgement) {
            return Receipt.POSTED;
          }
        });
  }

  Courier courier(Outbox outbox, PostOffice postOffice) {
    return new Courier(
        outbox,
        new Correspondence(
            store,
            store,
            revealVenue,
            links,
            new InvitationCalendar(
                "Banque des Territoires", EmailAddress.of("contact@example.org"), SITE),
            Reminders.USUAL,
            clock),
        new Circulars(outbox, store, store, Reminders.USUAL, clock),
        new LapseOffer(store, clock),
        postOffice,
        clock,
        () -> 0.5);
  }

  void signUp(int person) {
    new RegisterParticipant(
            store, clock, () -> People.id(FlyerDay.ID, 10_000 + ids.incrementAndGet()))
        .signUp(FlyerDay.ID, People.person(person), Wishes.NONE, Locale.FRENCH);
  }

  /** Somebody signs two people up; how many sign-ups were received. */
  int signUpGroup(int one, int other) {
    int group = ids.incrementAndGet();
    RegisterGroup.Answer answer =
        new RegisterGroup(
                store, clock, () -> People.id(FlyerDay.ID, 10_000 + ids.incrementAndGet()))
            .signUpOnce(
                new IdempotencyKey("group-" + group),
                "fingerprint",
                FlyerDay.ID,
                new GroupSignUp(
                    EmailAddress.of("secretariat-" + group + "@example.org"),
                    Stream.of(one, other)
                        .map(
                            n ->
                                new GroupSignUp.Member(
                                    People.person(n), Wishes.NONE, Optional.empty()))
                        .toList(),
                    Locale.FRENCH));
    return ((RegisterGroup.Answer.Answered) answer).received();
  }

  void askForLink(int person) {
    new AskForLink(store, clock).ask(FlyerDay.ID, People.person(person).email());
  }

  Optional<Registration> registration(int person) {
    return store.inDay(FlyerDay.ID, books -> books.under(People.person(person).email()));
  }

  Optional<Registration> registration(RegistrationId id) {
    return store.find(id);
  }

  void cancel(int person) {
    registration(person)
        .ifPresent(of -> new CancelRegistration(store, holder).cancel(links.tokenFor(of)));
  }

  void claim(int person) {
    registration(person).ifPresent(of -> new ClaimOffer(store, holder).claim(links.tokenFor(of)));
  }

  EventDay day() {
    return store.find(FlyerDay.ID).orElseThrow();
  }

  /** What the rule says now. */
  VenueAnswer venueFor(Registration registration) {
    return revealVenue.to(day(), registration);
  }
}
