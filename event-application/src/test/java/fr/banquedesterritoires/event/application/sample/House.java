package fr.banquedesterritoires.event.application.sample;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Circulars;
import fr.banquedesterritoires.event.application.post.Correspondence;
import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PersonalCalendar;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.AskForLink;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.ClaimOffer;
import fr.banquedesterritoires.event.application.registration.DecideRegistration;
import fr.banquedesterritoires.event.application.registration.LapseOffer;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.ReadRegistration;
import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.registration.ReplaceLink;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.TurnOnline;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Every use case on one store in memory, with a clock that stands until it is moved. */
public final class House {

  public static final VenueDetails VENUE =
      VenueDetails.onSite(
          new Room("Salle Mélusine", "39 quai de l’Énigme", Optional.of("digicode 7K4Q")));

  public final InMemoryStore store = new InMemoryStore();
  public final CountingVenues venues = new CountingVenues(store);
  public final PrivateLinks links = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);
  public final Counter counter = new Counter();
  public final PublishDay publish;
  public final SetVenue setVenue = new SetVenue(store, this::now);
  public final RevealVenue revealVenue = new RevealVenue(venues, this::now);
  public final DecideRegistration decide = new DecideRegistration(store, this::now);
  public final RegisterParticipant register =
      new RegisterParticipant(store, this::now, this::nextId);
  public final RegisterGroup registerGroup = new RegisterGroup(store, this::now, this::nextId);
  public final AmendRegistration amend;
  public final CancelRegistration cancel;
  public final ClaimOffer claim;
  public final ReplaceLink replaceLink;
  public final AskForLink askForLink = new AskForLink(store, this::now);
  public final WithdrawVenue withdrawVenue = new WithdrawVenue(store, this::now);
  public final TurnOnline turnOnline = new TurnOnline(store, this::now);
  public final ReadRegistration read;

  private static final PersonalCalendar CALENDAR =
      new PersonalCalendar() {
        @Override
        public String request(
            EventDay day,
            Registration registration,
            VenueAnswer venue,
            int sequence,
            Instant stamp) {
          return "REQUEST " + sequence + " " + venue;
        }

        @Override
        public String cancel(EventDay day, Registration registration, int sequence, Instant stamp) {
          return "CANCEL " + sequence;
        }
      };

  private final Reminders reminders;
  private final AtomicReference<Instant> now = new AtomicReference<>(Days.OPENS);
  private long ids;

  /** With a day published, of which nobody is reminded. */
  public House(EventDay day) {
    this(day, Reminders.NONE);
  }

  /** With a day published. */
  public House(EventDay day, Reminders reminders) {
    this.reminders = reminders;
    publish = new PublishDay(store, reminders, this::now);
    LinkHolder holder = new LinkHolder(store, store, links, this::now);
    amend = new AmendRegistration(store, holder);
    cancel = new CancelRegistration(store, holder);
    claim = new ClaimOffer(store, holder);
    replaceLink = new ReplaceLink(store, holder);
    read = new ReadRegistration(holder, store, revealVenue);
    publish.publish(day);
  }

  /** A courier who posts at {@link #counter}. */
  public Courier courier() {
    return courier(counter);
  }

  /** A courier who posts letters elsewhere. */
  public Courier courier(Function<Letter, PostOffice.Receipt> posting) {
    return courier(
        new PostOffice() {
          @Override
          public Receipt post(Letter letter) {
            return posting.apply(letter);
          }

          @Override
          public Receipt post(Acknowledgement acknowledgement) {
            return counter.post(acknowledgement);
          }
        });
  }

  /** A courier who posts elsewhere. */
  public Courier courier(PostOffice postOffice) {
    return new Courier(
        store,
        new Correspondence(store, store, revealVenue, links, CALENDAR, reminders, this::now),
        new Circulars(store, store, store, reminders, this::now),
        new LapseOffer(store, this::now),
        postOffice,
        this::now,
        () -> 0.5);
  }

  /** Has a courier go his rounds until nothing is due any more. */
  public void deliver(Courier courier) {
    while (courier.makeRound() > 0) {}
  }

  /** The letters posted at the counter since it was last asked. */
  public List<Letter> delivered() {
    int before = counter.letters().size();
    deliver(courier());
    return counter.letters().subList(before, counter.letters().size());
  }

  /** What the clock says. */
  public Instant now() {
    return now.get();
  }

  /** Moves the clock on. */
  public void after(Duration step) {
    now.updateAndGet(instant -> instant.plus(step));
  }

  /** Moves the clock to an instant. */
  public void at(Instant instant) {
    now.set(instant);
  }

  /** Signs person {@code n} up. */
  public SignUpOutcome signUp(int n) {
    return register.signUp(Days.ID, person(n), Wishes.NONE, Locale.FRENCH);
  }

  /** Person {@code n}. */
  public static Participant person(int n) {
    return new Participant(
        "Camille",
        "Personne " + n,
        EmailAddress.of("personne-" + n + "@example.org"),
        "maire",
        new Organisation("Commune n° " + n, Optional.empty()),
        Optional.empty());
  }

  /** The registration of person {@code n} as it stands. */
  public Registration registration(int n) {
    return store.inDay(Days.ID, books -> books.under(person(n).email()).orElseThrow());
  }

  /** The token that person {@code n} was mailed last. */
  public String token(int n) {
    return links.tokenFor(registration(n));
  }

  /** What the journal says, by kind. */
  public List<EntryKind> journal() {
    return store.journal().stream().map(JournalEntry::kind).toList();
  }

  private RegistrationId nextId() {
    return new RegistrationId(new UUID(2019, ++ids));
  }
}
