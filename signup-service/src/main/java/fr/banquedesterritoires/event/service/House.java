package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.attendance.CheckPeopleIn;
import fr.banquedesterritoires.event.application.attendance.IssueCertificates;
import fr.banquedesterritoires.event.application.attendance.WatchDoor;
import fr.banquedesterritoires.event.application.day.BrowseCatalogue;
import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.feedback.AskForFeedback;
import fr.banquedesterritoires.event.application.feedback.GiveFeedback;
import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.ChangePeople;
import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.DeskPost;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.application.organiser.ListDays;
import fr.banquedesterritoires.event.application.organiser.MailDeskLink;
import fr.banquedesterritoires.event.application.organiser.PreviewDay;
import fr.banquedesterritoires.event.application.organiser.PreviewVenue;
import fr.banquedesterritoires.event.application.organiser.ReadBoard;
import fr.banquedesterritoires.event.application.organiser.RunTeam;
import fr.banquedesterritoires.event.application.organiser.RunVenue;
import fr.banquedesterritoires.event.application.organiser.TakeListsOut;
import fr.banquedesterritoires.event.application.organiser.ToolDoor;
import fr.banquedesterritoires.event.application.organiser.WriteDays;
import fr.banquedesterritoires.event.application.organiser.WriteReview;
import fr.banquedesterritoires.event.application.post.Circulars;
import fr.banquedesterritoires.event.application.post.Correspondence;
import fr.banquedesterritoires.event.application.post.Courier;
import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.application.post.PersonalCalendar;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.privacy.EraseRegistration;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData;
import fr.banquedesterritoires.event.application.programme.ReviewProgramme;
import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.AskForLink;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.ClaimOffer;
import fr.banquedesterritoires.event.application.registration.LapseOffer;
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
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.documents.file.YamlDayFiles;
import fr.banquedesterritoires.event.documents.list.CertificateFile;
import fr.banquedesterritoires.event.documents.list.ListFiles;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.DoorUseCases;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.server.SignupServer;
import fr.banquedesterritoires.event.persistence.Store;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** The whole service, put together by hand, top to bottom. */
final class House implements AutoCloseable {

  /** How old what everybody may read can be where another process has written it. */
  private static final Duration READERS_SHARE = Duration.ofMillis(20);

  private final Store store;
  private final Courier courier;
  private final CourierRounds rounds;
  private final EraseRegistration eraseRegistration;
  private final Upkeep upkeep;
  private final ForgettingRounds forgetting;
  private final DeskLinkQueue deskLinks;
  private final SignupServer server;
  private final PublishDay publishDay;
  private final SetVenue setVenue;
  private final Runnable hangUp;
  private boolean lettersLeaveElsewhere;

  House(
      Store store,
      byte[] serverKey,
      Outside outside,
      Keeping keeping,
      HttpSettings settings,
      InstantSource clock,
      Chance chance) {
    this.store = store;
    this.hangUp = outside.hangUp();

    PrivateLinks links = new PrivateLinks(serverKey);
    RevealVenue revealVenue = new RevealVenue(store, clock);
    LinkHolder holder = new LinkHolder(store, store, links, clock);

    Optional<PrometheusMetrics> metrics =
        settings.guards().metricsKey().map(key -> new PrometheusMetrics());
    Consumer<PublicAnswer> told = answer -> metrics.ifPresent(figures -> figures.told(answer));
    Secrets secrets = new Secrets(chance.ids());

    courier =
        new Courier(
            store,
            new Correspondence(
                store,
                store,
                revealVenue,
                links,
                outside.personalCalendar(),
                Reminders.USUAL,
                clock),
            new Circulars(store, store, store, Reminders.USUAL, clock),
            new LapseOffer(store, clock),
            metrics
                .<PostOffice>map(
                    figures -> new CountedPostOffice(outside.postOffice(), figures::posted))
                .orElseGet(outside::postOffice),
            clock,
            chance.delays());
    rounds = new CourierRounds(courier);
    RecentDays recentDays = new RecentDays(store, store, READERS_SHARE, chance.ticks());
    ReadDay readDay = new ReadDay(recentDays, recentDays, clock);
    UnitOfWork unitOfWork = recentDays.forgetting(rounds.waking(store));

    UpkeepRequests requests = new UpkeepRequests(keeping.erasures());
    eraseRegistration = new EraseRegistration(store, unitOfWork, holder, requests, clock);
    upkeep = new Upkeep(store, unitOfWork, eraseRegistration, keeping, clock);
    forgetting = new ForgettingRounds(upkeep, requests.made());
    publishDay = new PublishDay(unitOfWork, Reminders.USUAL, clock);
    setVenue = new SetVenue(unitOfWork, clock);
    KeepReview keepReview = new KeepReview(unitOfWork, clock);
    deskLinks =
        new DeskLinkQueue(
            new MailDeskLink(store.clerks(), outside.deskPost(), clock, secrets::next));
    RisingIds ids = new RisingIds(clock, chance.ids());
    InviteClerk inviteClerk = secrets.inviteClerk(store, clock);
    RegisterParticipant registerParticipant = new RegisterParticipant(unitOfWork, clock, ids, told);
    CancelRegistration cancelRegistration = new CancelRegistration(unitOfWork, holder);
    server =
        new SignupServer(
            settings,
            new UseCases(
                new BrowseCatalogue(store),
                readDay,
                registerParticipant,
                new RegisterGroup(unitOfWork, clock, ids, told),
                new ReadRegistration(holder, store, revealVenue),
                new AmendRegistration(unitOfWork, holder),
                cancelRegistration,
                new ClaimOffer(unitOfWork, holder),
                new AskForLink(unitOfWork, clock),
                new ReplaceLink(unitOfWork, holder),
                new ReadOwnData(holder, store, store, store, store),
                eraseRegistration,
                new GiveFeedback(holder, store, store, unitOfWork, clock),
                holder,
                new ReviewProgramme(store),
                new DeskUseCases(
                    new DeskDoor(store.clerks(), clock, secrets::next),
                    inviteClerk,
                    new RunTeam(store.clerks(), inviteClerk, clock),
                    new ToolDoor(store.clerks(), clock),
                    secrets.giveTokens(store, clock),
                    new ListDays(store),
                    new ReadBoard(store, store, store),
                    new BrowsePeople(store, store, store, store, store.clerks()),
                    new ChangePeople(unitOfWork, clock, ids),
                    new RunVenue(
                        store,
                        store,
                        store,
                        store,
                        revealVenue,
                        setVenue,
                        new TurnOnline(unitOfWork, clock),
                        new WithdrawVenue(unitOfWork, clock),
                        clock),
                    new PreviewVenue(
                        store,
                        store,
                        store,
                        revealVenue,
                        LetterWriterPreview.on(settings.baseUrl()),
                        clock),
                    new PreviewDay(store, readDay, revealVenue, clock),
                    new TakeListsOut(store, store, unitOfWork, clock),
                    new ListFiles(who -> settings.link("/bureau/badge/" + who)),
                    new WriteDays(store, new YamlDayFiles(), publishDay),
                    new WriteReview(
                        store, store, new FindVenueMentions(store, revealVenue), keepReview, clock),
                    new AskForFeedback(store, store, store, store, unitOfWork, clock),
                    new DoorUseCases(
                        new WatchDoor(store, store, store, store, clock),
                        new CheckPeopleIn(unitOfWork, clock, ids),
                        new IssueCertificates(store, store, store, store, unitOfWork, clock),
                        new CertificateFile()),
                    deskLinks),
                outside.calendarEntries(),
                outside.mailbox(),
                outside
                    .stage()
                    .map(
                        stage ->
                            new DemoStory(
                                stage,
                                store,
                                links,
                                new DemoStory.UseCases(
                                    publishDay,
                                    registerParticipant,
                                    cancelRegistration,
                                    setVenue,
                                    new TurnOnline(unitOfWork, clock),
                                    keepReview))),
                metrics.map(figures -> figures),
                chance.formKeys(),
                ServerKey.derive(serverKey, "form:1"),
                store,
                clock));
  }

  /** From the opening on, letters are what another instance on the same store sends. */
  void leaveLettersToOthers() {
    lettersLeaveElsewhere = true;
  }

  /** Starts to listen and to send, and returns the port. */
  int open() {
    upkeep.beforeOpening();
    forgetting.start();
    if (!lettersLeaveElsewhere) {
      rounds.start();
    }
    deskLinks.start();
    return server.start();
  }

  /** Whoever goes round when nobody sends him: for the time before the house is open. */
  Courier courier() {
    return courier;
  }

  SignupServer server() {
    return server;
  }

  EraseRegistration eraseRegistration() {
    return eraseRegistration;
  }

  /** Whoever forgets what is due: for the time before the house is open. */
  Upkeep upkeep() {
    return upkeep;
  }

  PublishDay publishDay() {
    return publishDay;
  }

  SetVenue setVenue() {
    return setVenue;
  }

  /** Finishes what was accepted: requests first, then letters, then the store. */
  @Override
  public void close() throws InterruptedException {
    server.stop();
    deskLinks.close();
    rounds.close();
    forgetting.close();
    hangUp.run();
    store.close();
  }

  /**
   * How the house reaches people outside.
   *
   * @param postOffice sends letters
   * @param deskPost sends links to the desk
   * @param stage what the demo's story is played on
   * @param mailbox shows letters that were put into a folder, in the demo only
   * @param calendarEntries writes calendar entries for everybody
   * @param personalCalendar writes those that go with a letter
   * @param hangUp ends what the post office keeps open
   */
  record Outside(
      PostOffice postOffice,
      DeskPost deskPost,
      Optional<Mailbox> mailbox,
      Optional<DemoStory.Stage> stage,
      CalendarEntries calendarEntries,
      PersonalCalendar personalCalendar,
      Runnable hangUp) {}
}
