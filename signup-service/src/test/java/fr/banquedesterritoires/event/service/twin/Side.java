package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.registration.DecideRegistration;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.review.KeepReview;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.TurnOnline;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.documents.calendar.InvitationCalendar;
import fr.banquedesterritoires.event.documents.calendar.PublicCalendar;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.http.MetricsKey;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.mail.LetterWriter;
import fr.banquedesterritoires.event.mail.MaildirPostOffice;
import fr.banquedesterritoires.event.mail.Sender;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.service.SteeredHouse;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** One of the twins: a whole service with a file, a mail folder and a port of its own. */
final class Side implements AutoCloseable {

  static final URI SITE = URI.create("https://journees.example.org");

  /** Stands for the tag of the answer that a visitor has kept. */
  static final String KEPT = "\"kept\"";

  static final byte[] SERVER_KEY = new byte[PrivateLinks.KEY_LENGTH];

  private static final int MOST = 100;
  private static final EmailAddress CONTACT = EmailAddress.of("contact@example.org");

  final SteppedClock clock = new SteppedClock(Instant.EPOCH);
  final Secret secret = new Secret();
  private final boolean first;
  private final Plant plant;
  private final Store store;

  /** As another process sees the same file: what is read through it warms nothing in the house. */
  private final Store books;

  private final Map<EventDayId, List<RegistrationId>> registered = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();

  /** What was read from the books since anything could have changed. */
  private final Map<EventDayId, List<Registration>> registrationsNow = new HashMap<>();

  private final Map<EventDayId, EventDay> daysNow = new HashMap<>();
  private final Counter counter;
  private final SteeredHouse house;
  private final Wire wire;
  private int signIns;
  private RandomGenerator chance = new SplittableRandom(0);

  /** Opens a service on a folder that holds its database file. */
  Side(boolean first, Path folder, Plant plant) {
    this.first = first;
    this.plant = plant;
    Path mail = folder.resolve("mail");
    Store real = SqliteStore.open(SqliteSettings.in(folder));
    store = plant.store(Stores.noting(real, secret::noteRead), secret);
    books = SqliteStore.open(SqliteSettings.in(folder));
    Sender sender = new Sender("Banque des Territoires", CONTACT, CONTACT);
    counter = new Counter(new MaildirPostOffice(mail, new LetterWriter(SITE), sender), mail);
    SteeredHouse.Mailing mailing =
        new SteeredHouse.Mailing(
            plant.postOffice(counter, secret),
            plant.calendarEntries(new PublicCalendar(sender.name(), CONTACT), secret),
            plant.personalCalendar(new InvitationCalendar(sender.name(), CONTACT, SITE), secret));
    RandomGenerator steered = () -> chance.nextLong();
    house =
        new SteeredHouse(
            store, SERVER_KEY.clone(), mailing, settings(), clock, plant.chance(steered, secret));
    wire = new Wire(house.port());
  }

  private static HttpSettings settings() {
    return new HttpSettings(
        "127.0.0.1",
        0,
        SITE,
        HttpSettings.FRENCH_AND_ENGLISH,
        false,
        Organiser.named("Banque des Territoires"),
        Limits.DEFAULT,
        new Guards(
            List.of(),
            List.of(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.of(MetricsKey.of(Figures.KEY))));
  }

  /** Goes back to a beginning that the seed decides on. */
  void begin(long seed, Instant at) {
    chance = new SplittableRandom(seed);
    clock.moveTo(at);
  }

  /** Which of the two it is. */
  boolean isFirst() {
    return first;
  }

  List<Route> routes() {
    return house.routes();
  }

  Reply send(Request request) {
    boolean asksAgain = request.headers().getOrDefault("If-None-Match", "").equals(KEPT);
    Request asked =
        asksAgain
            ? request.with("If-None-Match", tags.getOrDefault(request.target(), KEPT))
            : request;
    Reply reply = Figures.promised(asked, plant.filter(asked, wire.send(asked), secret));
    forget();
    reply.header("ETag").ifPresent(tag -> tags.put(request.target(), tag));
    return reply;
  }

  void sendCourier() {
    house.sendCourier();
    forget();
  }

  List<Counter.Mail> collectMail() {
    return counter.collect();
  }

  void publish(EventDay day) {
    new PublishDay(store, Reminders.USUAL, clock).publish(day);
    forget();
  }

  /** The day is over, if it was not, and its review is published. */
  void conclude(EventDay day) {
    if (clock.instant().isBefore(day.ends())) {
      clock.moveTo(day.ends());
    }
    ReviewText text = new ReviewText("Bilan du " + clock.instant(), List.of("À retenir."));
    new KeepReview(store, clock).publish(day.id(), text);
    forget();
  }

  private void forget() {
    registrationsNow.clear();
    daysNow.clear();
  }

  EventDay day(EventDayId id) {
    return daysNow.computeIfAbsent(id, of -> books.find(of).orElseThrow());
  }

  void approve(EventDayId day, RegistrationId registration) {
    new DecideRegistration(store, clock).approve(day, registration);
    forget();
  }

  void refuse(EventDayId day, RegistrationId registration) {
    new DecideRegistration(store, clock).refuse(day, registration);
    forget();
  }

  /** Signs somebody in at the desk; what the session is called is the same in both twins. */
  String signIn(Role role) {
    return Desk.signIn(role, store, clock, () -> "secret-%040d".formatted(++signIns));
  }

  /** All registrations of a day, in whatever state, if it was asked while they stood. */
  List<Registration> registrations(EventDayId day) {
    return registrationsNow.computeIfAbsent(day, this::read);
  }

  private List<Registration> read(EventDayId day) {
    List<RegistrationId> known = registered.computeIfAbsent(day, none -> new ArrayList<>());
    books.standing(day, 0, MOST).stream()
        .map(Registration::id)
        .filter(id -> !known.contains(id))
        .forEach(known::add);
    return known.stream().flatMap(id -> books.find(id).stream()).toList();
  }

  Optional<Registration> registration(EventDayId day, EmailAddress address) {
    return registrations(day).stream()
        .filter(of -> of.participant().email().equals(address))
        .findFirst();
  }

  /** The organiser sets or withdraws the venue, in one of the ways there are. */
  void edit(EventDayId id, Optional<VenueDetails> details) {
    if (details.isEmpty()) {
      new WithdrawVenue(store, clock).withdraw(id);
    } else if (isTurnable(day(id).format(), details.get())) {
      turnOnline(id, details.get());
      return;
    } else {
      new SetVenue(store, clock).set(id, details.get());
    }
    forget();
    secret.become(details);
  }

  /** Where the day takes place so already, turning it online changes its venue and nothing else. */
  private static boolean isTurnable(EventFormat format, VenueDetails details) {
    EventFormat wanted = details.room().isPresent() ? EventFormat.HYBRID : EventFormat.ONLINE;
    return details.joinLink().isPresent() && format == wanted;
  }

  /** The day takes place online from now on, or online as well, at a venue with a link. */
  void turnOnline(EventDayId id, VenueDetails details) {
    new TurnOnline(store, clock).turn(id, details.joinLink().orElseThrow(), details.room());
    forget();
    secret.become(Optional.of(details));
  }

  @Override
  public void close() throws InterruptedException {
    wire.close();
    house.close();
    books.close();
  }
}
