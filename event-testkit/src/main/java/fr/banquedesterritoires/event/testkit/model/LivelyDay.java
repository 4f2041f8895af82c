package fr.banquedesterritoires.event.testkit.model;

import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.House;
import fr.banquedesterritoires.event.testkit.fixture.SeededLife;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import fr.banquedesterritoires.event.testkit.model.PlainDay.Somebody;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** One day, lived in the real house and in the model side by side. */
final class LivelyDay {

  private static final int PEOPLE = 24;
  private static final Instant FIRST_LIGHT = Instant.parse("2019-03-10T20:00:00Z");
  private static final Instant OPENS = Instant.parse("2019-03-11T08:00:00Z");
  private static final Instant CLOSES = FlyerDay.CLOSES;
  private static final String NO_TOKEN = "A".repeat(PrivateLinks.TOKEN_LENGTH);

  private final Ports store;
  private final Random random;
  private final SteppedClock clock = new SteppedClock(FIRST_LIGHT);
  private final SeededLife life;
  private final List<Participant> people;
  private final House house;
  private final PlainDay model;
  private final Map<Integer, RegistrationId> ids = new HashMap<>();
  private final Map<Integer, String> formerTokens = new HashMap<>();

  LivelyDay(Ports store, int number, Random random) {
    this.store = store;
    this.random = random;
    this.life = new SeededLife(number);
    this.people = IntStream.range(0, PEOPLE).mapToObj(life::person).toList();
    this.house =
        House.on(
            store.unitOfWork(),
            store.days(),
            store.registrations(),
            store.venues(),
            clock,
            () -> new RegistrationId(new UUID(random.nextLong(), random.nextLong())));
    EventDay first =
        DayVariation.of(life.day(number)).open(OPENS, CLOSES).capacity(1 + random.nextInt(8)).day();
    this.model = new PlainDay(first);
    house.publishDay().publish(first);
  }

  /** Compares everything the store holds of the day with the model. */
  void recount() {
    Recount.of(store, model, ids);
  }

  boolean isOver() {
    return clock.instant().isAfter(model.day().ends());
  }

  /** One step in both; says what was done and told, or fails. */
  String step() {
    int number = random.nextInt(PEOPLE);
    Optional<Somebody> known = model.find(number);
    int lot = random.nextInt(100);
    if (lot < 5) {
      return pass();
    }
    if (lot < 12) {
      return publish();
    }
    if (lot < 14) {
      return setVenue();
    }
    return known
        .filter(one -> random.nextInt(3) != 0)
        .map(this::act)
        .orElseGet(() -> signUp(number));
  }

  private String act(Somebody one) {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> cancel(one);
      case 3 -> cancelByFormerLink(one);
      case 4, 5 -> amend(one);
      case 6, 7 -> approve(one);
      case 8 -> refuse(one);
      case 9, 10 -> move(one);
      default -> reveal(one);
    };
  }

  private String pass() {
    clock.forward(Duration.ofMinutes(random.nextInt(8 * 60)));
    return "time passes until " + clock.instant();
  }

  private String publish() {
    EventDay changed = change(DayVariation.of(model.day())).day();
    String real = Told.published(house.publishDay().publish(changed).promoted());
    String what = "publish " + changed.publication().name().toLowerCase(Locale.ROOT);
    return same(what, model.publish(changed, clock.instant()), real);
  }

  private DayVariation change(DayVariation day) {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> day.capacity(1 + random.nextInt(12));
      case 5 -> day.unlimited();
      case 6 -> day.waitingList(random.nextBoolean());
      case 7 -> day.approval(random.nextBoolean());
      case 8, 9 -> day.disclosure(terms());
      case 10 -> day.publication(Publication.PUBLISHED);
      default -> day.publication(random.nextInt(3) == 0 ? other() : Publication.PUBLISHED);
    };
  }

  private Publication other() {
    return random.nextBoolean() ? Publication.CANCELLED : Publication.DRAFT;
  }

  private DisclosureTerms terms() {
    DisclosureTerms later =
        DisclosureTerms.from(OPENS.plus(Duration.ofHours(random.nextInt(7 * 24))));
    return switch (random.nextInt(4)) {
      case 0 -> DisclosureTerms.ON_REGISTRATION;
      case 1 -> DisclosureTerms.AFTER_APPROVAL;
      case 2 -> later;
      default -> DisclosureTerms.AFTER_APPROVAL.and(later);
    };
  }

  private String setVenue() {
    int version = model.setVenue();
    VenueDetails details =
        VenueDetails.onSite(new Room(PlainDay.roomOf(version), "1 rue du Port", Optional.empty()));
    house.setVenue().set(model.day().id(), details);
    return "set venue " + version;
  }

  private String signUp(int number) {
    Wishes wishes = life.wishes(number, 0);
    Optional<Registration> former = Optional.ofNullable(ids.get(number)).map(this::kept);
    String expected = model.signUp(number, wishes, clock.instant());
    SignUpOutcome outcome =
        house
            .registerParticipant()
            .signUp(model.day().id(), people.get(number), wishes, Locale.FRENCH);
    Told.registration(outcome).ifPresent(now -> ids.put(number, now.id()));
    former
        .filter(before -> before.linkRotation() < kept(before.id()).linkRotation())
        .ifPresent(before -> formerTokens.put(number, house.links().tokenFor(before)));
    return same("sign up " + number, expected, Told.of(outcome));
  }

  private String cancel(Somebody one) {
    String real = Told.of(house.cancelRegistration().cancel(token(one)));
    return same("cancel " + one.number, model.cancel(one, clock.instant()), real);
  }

  private String cancelByFormerLink(Somebody one) {
    String former = formerTokens.getOrDefault(one.number, NO_TOKEN);
    String real = Told.of(house.cancelRegistration().cancel(former));
    return same("cancel " + one.number + " by a former link", "unknown", real);
  }

  private String amend(Somebody one) {
    Wishes wishes = life.wishes(one.number, random.nextInt(6));
    String real =
        Told.of(
            house
                .amendRegistration()
                .amend(
                    token(one), now -> new AmendRegistration.Details(now.participant(), wishes)));
    return same("amend " + one.number, model.amend(one, wishes, clock.instant()), real);
  }

  private String approve(Somebody one) {
    String real = Told.of(house.decideRegistration().approve(model.day().id(), id(one)));
    return same("approve " + one.number, model.approve(one), real);
  }

  private String refuse(Somebody one) {
    String real = Told.of(house.decideRegistration().refuse(model.day().id(), id(one)));
    return same("refuse " + one.number, model.refuse(one, clock.instant()), real);
  }

  private String move(Somebody one) {
    int place = 1 + random.nextInt(PEOPLE / 2);
    String real =
        Told.of(
            house
                .decideRegistration()
                .move(model.day().id(), id(one), place, "à la demande de l’élue"));
    return same("move " + one.number, model.move(one, place, clock.instant()), real);
  }

  private String reveal(Somebody one) {
    String real = Told.of(house.revealVenue().to(model.day(), kept(id(one))));
    return same("reveal to " + one.number, model.venueFor(one, clock.instant()), real);
  }

  private RegistrationId id(Somebody one) {
    return Optional.ofNullable(ids.get(one.number)).orElseThrow();
  }

  private Registration kept(RegistrationId id) {
    return store.registrations().find(id).orElseThrow();
  }

  private String token(Somebody one) {
    return house.links().tokenFor(kept(id(one)));
  }

  private static String same(String what, String expected, String real) {
    if (!expected.equals(real)) {
      throw new AssertionError(what + " should be \"" + expected + "\" and is \"" + real + "\"");
    }
    return what + ": " + real;
  }
}
