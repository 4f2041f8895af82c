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
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.crypto.spec.SecretKeySpec;

/** The real use cases on a store in memory that can be made to fail. */
final class HouseUseCases {

  final PrivateLinks links = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);
  final PlainDayFiles dayFiles = new PlainDayFiles();

  /** What happens whenever something is written, within the request. */
  volatile Runnable trouble = () -> {};

  /** What the store tells of trouble. */
  volatile Optional<String> health = Optional.empty();

  private final InMemoryStore store;
  private final SteppedClock clock;
  private final Consumer<EmailAddress> linkRequests;
  private final AtomicLong ids = new AtomicLong();

  HouseUseCases(InMemoryStore store, SteppedClock clock, Consumer<EmailAddress> linkRequests) {
    this.store = store;
    this.clock = clock;
    this.linkRequests = linkRequests;
  }

  UseCases with(Optional<Mailbox> mailbox, Optional<Demo> demo) {
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
        .registerParticipant(new RegisterParticipant(unitOfWork, clock, () -> registration(1)))
        .registerGroup(new RegisterGroup(unitOfWork, clock, () -> registration(2)))
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
        .desk(desk(unitOfWork))
        .calendarEntries(new PlainEntries())
        .formKeys(() -> new IdempotencyKey("form-" + ids.incrementAndGet()))
        .formSecret(new SecretKeySpec(new byte[] {1}, "HmacSHA256"))
        .storeHealth(() -> health)
        .clock(clock)
        .mailbox(mailbox)
        .demo(demo)
        .build();
  }

  private DeskUseCases desk(UnitOfWork unitOfWork) {
    return new DeskUseCases(
        new DeskDoor(store.clerks(), clock, this::secret),
        inviteClerk(),
        new RunTeam(store.clerks(), inviteClerk(), clock),
        new ToolDoor(store.clerks(), clock),
        giveTokens(),
        new ListDays(store),
        new ReadBoard(store, store, store),
        new BrowsePeople(store, store, store, store, store.clerks()),
        new ChangePeople(unitOfWork, clock, () -> registration(1)),
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
        door(unitOfWork),
        linkRequests);
  }

  private DoorUseCases door(UnitOfWork unitOfWork) {
    return new DoorUseCases(
        new WatchDoor(store, store, store, store, clock),
        new CheckPeopleIn(unitOfWork, clock, () -> registration(3)),
        new IssueCertificates(store, store, store, store, unitOfWork, clock),
        (granted, by, on, language, out) ->
            out.write(
                (by
                        + " atteste "
                        + granted.stream()
                            .map(one -> one.whose().participant().familyName() + one.halves())
                            .toList())
                    .getBytes(UTF_8)));
  }

  /** The ids of those who come by one way never meet those of another. */
  private RegistrationId registration(int way) {
    return new RegistrationId(new UUID(way, ids.incrementAndGet()));
  }

  InviteClerk inviteClerk() {
    return new InviteClerk(
        store.clerks(), clock, () -> new ClerkId(new UUID(2, ids.incrementAndGet())), this::secret);
  }

  GiveTokens giveTokens() {
    return new GiveTokens(
        store.clerks(), clock, () -> new ClerkId(new UUID(4, ids.incrementAndGet())), this::secret);
  }

  private String secret() {
    return "secret-" + ids.incrementAndGet();
  }
}
