package fr.banquedesterritoires.event.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.attendance.IssueCertificates;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.day.BrowseCatalogue;
import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.feedback.AskForFeedback;
import fr.banquedesterritoires.event.application.feedback.GiveFeedback;
import fr.banquedesterritoires.event.application.memory.InMemoryErasures;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.ChangePeople;
import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.GiveTokens;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Wanted;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.application.organiser.ListDays;
import fr.banquedesterritoires.event.application.organiser.PreviewDay;
import fr.banquedesterritoires.event.application.organiser.PreviewVenue;
import fr.banquedesterritoires.event.application.organiser.ReadBoard;
import fr.banquedesterritoires.event.application.organiser.RunTeam;
import fr.banquedesterritoires.event.application.organiser.RunVenue;
import fr.banquedesterritoires.event.application.organiser.TakeListsOut;
import fr.banquedesterritoires.event.application.organiser.ToolDoor;
import fr.banquedesterritoires.event.application.organiser.WriteDays;
import fr.banquedesterritoires.event.application.organiser.WriteReview;
import fr.banquedesterritoires.event.application.post.LetterPreview;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.privacy.EraseRegistration;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData;
import fr.banquedesterritoires.event.application.programme.ReviewProgramme;
import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.AskForLink;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.ClaimOffer;
import fr.banquedesterritoires.event.application.registration.DecideRegistration;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.ReadRegistration;
import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.registration.ReplaceLink;
import fr.banquedesterritoires.event.application.review.KeepReview;
import fr.banquedesterritoires.event.application.venue.FindVenueMentions;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.TurnOnline;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.server.SignupServer;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.crypto.spec.SecretKeySpec;

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

  private final PrivateLinks links = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);

  /** Addresses that a link to the desk was asked for. */
  public final List<EmailAddress> linkRequests = new CopyOnWriteArrayList<>();

  private final AtomicLong ids = new AtomicLong();
  private final PlainDayFiles dayFiles = new PlainDayFiles();
  private volatile Runnable trouble = () -> {};
  private volatile Optional<String> health = Optional.empty();

  private House(HttpSettings settings, Optional<Mailbox> mailbox, Optional<Demo> demo) {
    server = new SignupServer(settings, useCases(mailbox, demo));
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
    return dayFiles.write(day);
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
    return "/bureau/entree/" + inviteClerk().invite(EmailAddress.of(address), role).secret();
  }

  private InviteClerk inviteClerk() {
    return new InviteClerk(
        store.clerks(), clock, () -> new ClerkId(new UUID(2, ids.incrementAndGet())), this::secret);
  }

  /** A token for a tool of this role, given by whoever keeps the store. */
  public Given toolToken(Role role) {
    return giveTokens().giveUnasked(new Wanted("Outil " + role, role, Tool.USUAL_LIFE));
  }

  private GiveTokens giveTokens() {
    return new GiveTokens(
        store.clerks(), clock, () -> new ClerkId(new UUID(4, ids.incrementAndGet())), this::secret);
  }

  private String secret() {
    return "secret-" + ids.incrementAndGet();
  }

  /** The token in the private link that was mailed. */
  public String token(EventDayId day, String address) {
    return links.tokenFor(registration(day, address).orElseThrow());
  }

  /** The token in the private link of a registration. */
  public String token(Registration registration) {
    return links.tokenFor(registration);
  }

  /** Lets the store throw whenever something is written. */
  public void storeThrows(RuntimeException failure) {
    trouble =
        () -> {
          throw failure;
        };
  }

  /** Runs something whenever something is written, within the request. */
  public void storeWaits(Runnable wait) {
    trouble = wait;
  }

  /** Lets the store tell of trouble. */
  public void storeTells(String trouble) {
    health = Optional.of(trouble);
  }

  @Override
  public void close() {
    wire.close();
    server.stop();
  }

  private UseCases useCases(Optional<Mailbox> mailbox, Optional<Demo> demo) {
    UnitOfWork unitOfWork =
        new UnitOfWork() {
          @Override
          public <T> T inDay(EventDayId day, Function<? super DayBooks, ? extends T> work) {
            trouble.run();
            return store.inDay(day, work);
          }
        };
    LinkHolder holder = new LinkHolder(store, store, links, clock);
    return UseCasesBuilderStages.start()
        .browseCatalogue(new BrowseCatalogue(store))
        .readDay(new ReadDay(store, store, clock))
        .registerParticipant(
            new RegisterParticipant(
                unitOfWork, clock, () -> new RegistrationId(new UUID(1, ids.incrementAndGet()))))
        .registerGroup(
            new RegisterGroup(
                unitOfWork, clock, () -> new RegistrationId(new UUID(2, ids.incrementAndGet()))))
        .readRegistration(new ReadRegistration(holder, store, new RevealVenue(store, clock)))
        .amendRegistration(new AmendRegistration(unitOfWork, holder))
        .cancelRegistration(new CancelRegistration(unitOfWork, holder))
        .claimOffer(new ClaimOffer(unitOfWork, holder))
        .askForLink(new AskForLink(unitOfWork, clock))
        .replaceLink(new ReplaceLink(unitOfWork, holder))
        .readOwnData(new ReadOwnData(holder, store, store, store, store))
        .eraseRegistration(
            new EraseRegistration(store, unitOfWork, holder, new InMemoryErasures(), clock))
        .giveFeedback(new GiveFeedback(holder, store, store, unitOfWork, clock))
        .linkHolder(holder)
        .reviewProgramme(new ReviewProgramme(store))
        .desk(
            new DeskUseCases(
                new DeskDoor(store.clerks(), clock, this::secret),
                inviteClerk(),
                new RunTeam(store.clerks(), inviteClerk(), clock),
                new ToolDoor(store.clerks(), clock),
                giveTokens(),
                new ListDays(store),
                new ReadBoard(store, store, store),
                new BrowsePeople(store, store, store, store, store.clerks()),
                new ChangePeople(
                    unitOfWork,
                    clock,
                    () -> new RegistrationId(new UUID(1, ids.incrementAndGet()))),
                new RunVenue(
                    store,
                    store,
                    store,
                    store,
                    new RevealVenue(store, clock),
                    new SetVenue(unitOfWork, clock),
                    new TurnOnline(unitOfWork, clock),
                    new WithdrawVenue(unitOfWork, clock),
                    clock),
                new PreviewVenue(
                    store,
                    store,
                    store,
                    new RevealVenue(store, clock),
                    letter -> new LetterPreview.Page("Objet", "Corps " + letter.occasion()),
                    clock),
                new PreviewDay(
                    store, new ReadDay(store, store, clock), new RevealVenue(store, clock), clock),
                new TakeListsOut(store, store, unitOfWork, clock),
                new PlainListings(),
                new WriteDays(store, dayFiles, new PublishDay(store, clock)),
                new WriteReview(
                    store,
                    store,
                    new FindVenueMentions(store, new RevealVenue(store, clock)),
                    new KeepReview(unitOfWork, clock),
                    clock),
                new AskForFeedback(store, store, store, store, unitOfWork, clock),
                new DoorUseCases(
                    new WatchDoor(store, store, store, store, clock),
                    new CheckPeopleIn(
                        unitOfWork,
                        clock,
                        () -> new RegistrationId(new UUID(3, ids.incrementAndGet()))),
                    new IssueCertificates(store, store, store, store, unitOfWork, clock),
                    (granted, by, on, language, out) ->
                        out.write(
                            (by
                                    + " atteste "
                                    + granted.stream()
                                        .map(
                                            one ->
                                                one.whose().participant().familyName()
                                                    + one.halves())
                                        .toList())
                                .getBytes(UTF_8))),
                linkRequests::add))
        .calendarEntries(new PlainEntries())
        .formKeys(() -> new IdempotencyKey("form-" + ids.incrementAndGet()))
        .formSecret(new SecretKeySpec(new byte[] {1}, "HmacSHA256"))
        .storeHealth(() -> health)
        .clock(clock)
        .mailbox(mailbox)
        .demo(demo)
        .build();
  }
}
