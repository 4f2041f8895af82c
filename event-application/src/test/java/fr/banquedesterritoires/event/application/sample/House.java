package fr.banquedesterritoires.event.application.sample;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.DecideRegistration;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.ReadRegistration;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.day.EventDay;
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

/** Every use case on one store in memory, with a clock that stands until it is moved. */
public final class House {

  public static final VenueDetails VENUE =
      VenueDetails.onSite(
          new Room("Salle Mélusine", "39 quai de l’Énigme", Optional.of("digicode 7K4Q")));

  public final InMemoryStore store = new InMemoryStore();
  public final CountingVenues venues = new CountingVenues(store);
  public final PrivateLinks links = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);
  public final Counter counter = new Counter();
  public final PublishDay publish = new PublishDay(store, this::now);
  public final SetVenue setVenue = new SetVenue(store, this::now);
  public final RevealVenue revealVenue = new RevealVenue(venues, this::now);
  public final DecideRegistration decide = new DecideRegistration(store, this::now);
  public final RegisterParticipant register =
      new RegisterParticipant(store, this::now, this::nextId);
  public final AmendRegistration amend;
  public final CancelRegistration cancel;
  public final ReadRegistration read;

  private final AtomicReference<Instant> now = new AtomicReference<>(Days.OPENS);
  private long ids;

  /** With a day published. */
  public House(EventDay day) {
    LinkHolder holder = new LinkHolder(store, store, links, this::now);
    amend = new AmendRegistration(store, holder);
    cancel = new CancelRegistration(store, holder);
    read = new ReadRegistration(holder, store, revealVenue);
    publish.publish(day);
  }

  /** A courier who posts at {@link #counter}. */
  public Courier courier() {
    return courier(counter);
  }

  /** A courier who posts elsewhere. */
  public Courier courier(PostOffice postOffice) {
    return new Courier(store, store, store, revealVenue, links, postOffice, this::now);
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
