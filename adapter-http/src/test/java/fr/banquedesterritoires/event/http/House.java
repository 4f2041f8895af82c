package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Wanted;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.registration.DecideRegistration;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.server.SignupServer;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/**
 * The whole service on a port of its own: the real server, the real use cases, a store in memory
 * that can be made to fail, and a clock that a test moves. The flyer's day is published, its venue
 * set.
 */
public final class House implements AutoCloseable {

  /** What links begin with; the server really listens elsewhere. */
  public static final URI BASE_URL = URI.create("https://journees.example.org");

  public final InMemoryStore store = new InMemoryStore();
  public final SteppedClock clock = new SteppedClock(FlyerDay.OPENS);
  public final SignupServer server;
  public final Wire wire;

  /** Addresses that a link to the desk was asked for. */
  public final List<EmailAddress> linkRequests = new CopyOnWriteArrayList<>();

  private final HouseUseCases useCases = new HouseUseCases(store, clock, linkRequests::add);

  private House(HttpSettings settings, Optional<Mailbox> mailbox, Optional<Demo> demo) {
    server = new SignupServer(settings, useCases.with(mailbox, demo));
    publish(FlyerDay.day());
    setVenue(FlyerDay.ID, CanaryVenue.details());
    wire = new Wire(server.start());
  }

  /** Opens a house. */
  public static House open() {
    return open(UnaryOperator.identity());
  }

  /** Opens a house with other limits. */
  public static House open(UnaryOperator<Limits> limits) {
    return open(settings(limits.apply(Limits.DEFAULT), BASE_URL));
  }

  /** Opens a house that people reach under another URL. */
  public static House open(URI baseUrl) {
    return open(settings(Limits.DEFAULT, baseUrl));
  }

  /** Opens a house that strangers are kept away from. */
  public static House open(Guards guards) {
    return open(settings(Limits.DEFAULT, BASE_URL, Organiser.named("Caisse des dépôts"), guards));
  }

  /** Opens a house where another organiser invites. */
  public static House open(Organiser organiser) {
    return open(settings(Limits.DEFAULT, BASE_URL, organiser));
  }

  /** Opens a house that puts its letters into a folder for show. */
  public static House open(Mailbox mailbox) {
    return new House(settings(Limits.DEFAULT, BASE_URL), Optional.of(mailbox), Optional.empty());
  }

  /** Opens a house that shows a demo, whose letters nobody posts. */
  public static House open(Demo demo) {
    Mailbox nothing =
        new Mailbox() {
          @Override
          public List<Heading> newestFirst() {
            return List.of();
          }

          @Override
          public Optional<Opened> open(String id) {
            return Optional.empty();
          }
        };
    return new House(settings(Limits.DEFAULT, BASE_URL), Optional.of(nothing), Optional.of(demo));
  }

  /** Opens the demo's house. */
  public static House demo() {
    return open(
        new HttpSettings(
            "127.0.0.1",
            0,
            URI.create("http://localhost:8080"),
            HttpSettings.FRENCH_AND_ENGLISH,
            true,
            Organiser.named("Caisse des dépôts"),
            Limits.DEFAULT,
            Guards.AT_HOME));
  }

  private static House open(HttpSettings settings) {
    return new House(settings, Optional.empty(), Optional.empty());
  }

  private static HttpSettings settings(Limits limits, URI baseUrl) {
    return settings(limits, baseUrl, Organiser.named("Caisse des dépôts"));
  }

  private static HttpSettings settings(Limits limits, URI baseUrl, Organiser organiser) {
    return settings(limits, baseUrl, organiser, Guards.AT_HOME);
  }

  private static HttpSettings settings(
      Limits limits, URI baseUrl, Organiser organiser, Guards guards) {
    return new HttpSettings(
        "127.0.0.1", 0, baseUrl, HttpSettings.FRENCH_AND_ENGLISH, false, organiser, limits, guards);
  }

  /** The file of a day, which need not be known. */
  public String fileOf(EventDay day) {
    return useCases.dayFiles.write(day);
  }

  /** Publishes a day. */
  public void publish(EventDay day) {
    new PublishDay(store, clock).publish(day);
  }

  /** Sets the venue of a day. */
  public void setVenue(EventDayId day, VenueDetails venue) {
    new SetVenue(store, clock).set(day, venue);
  }

  /** Withdraws the venue of a day. */
  public void withdrawVenue(EventDayId day) {
    new WithdrawVenue(store, clock).withdraw(day);
  }

  /** The organiser says yes. */
  public void approve(Registration registration) {
    new DecideRegistration(store, clock).approve(registration.day(), registration.id());
  }

  /** The organiser says no. */
  public void refuse(Registration registration) {
    new DecideRegistration(store, clock).refuse(registration.day(), registration.id());
  }

  /** The registration of a day under an address. */
  public Optional<Registration> registration(EventDayId day, String address) {
    return store.inDay(day, books -> books.under(EmailAddress.of(address)));
  }

  /** The path of a link to sign in at the organiser's desk. */
  public String deskLink(String address, Role role) {
    return "/bureau/entree/"
        + useCases.inviteClerk().invite(EmailAddress.of(address), role).secret();
  }

  /** A token for a tool of this role, given by whoever keeps the store. */
  public Given toolToken(Role role) {
    return useCases.giveTokens().giveUnasked(new Wanted("Outil " + role, role, Tool.USUAL_LIFE));
  }

  /** The token in the private link that was mailed. */
  public String token(EventDayId day, String address) {
    return useCases.links.tokenFor(registration(day, address).orElseThrow());
  }

  /** The token in the private link of a registration. */
  public String token(Registration registration) {
    return useCases.links.tokenFor(registration);
  }

  /** Lets the store throw whenever something is written. */
  public void storeThrows(RuntimeException failure) {
    useCases.trouble =
        () -> {
          throw failure;
        };
  }

  /** Runs something whenever something is written, within the request. */
  public void storeWaits(Runnable wait) {
    useCases.trouble = wait;
  }

  /** Lets the store tell of trouble. */
  public void storeTells(String trouble) {
    useCases.health = Optional.of(trouble);
  }

  @Override
  public void close() {
    wire.close();
    server.stop();
  }
}
