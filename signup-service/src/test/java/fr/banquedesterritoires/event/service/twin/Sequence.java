package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.model.ModelBasedRun;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One random sequence, lived by both twins at once: in public the same happens to both, in secret
 * each has its own venue. Whatever somebody observes who is not entitled must be the same.
 */
final class Sequence {

  static final int STEPS = 26;

  private final long seed;
  private final Twins twins;
  private final Tally tally;
  private final Histories histories;
  private final Script script;

  /** A courier leaves what is left of a long batch to its lease. */
  private static final Duration LEASES_ARE_OVER_AFTER = Duration.ofHours(1);

  private final Witnesses witnesses;
  private final List<String> steps = new ArrayList<>();

  Sequence(long seed, Twins twins, Tally tally) {
    this(seed, twins, tally, "");
  }

  /**
   * From a seed.
   *
   * @param where people go more often than elsewhere; empty if nowhere
   */
  Sequence(long seed, Twins twins, Tally tally, String where) {
    SplittableRandom random = new SplittableRandom(seed);
    this.seed = seed;
    this.twins = twins;
    this.tally = tally;
    this.histories = Histories.of(random, STEPS);
    List<String> guesses =
        Stream.of(histories.one(), histories.other())
            .flatMap(List::stream)
            .flatMap(List::stream)
            .flatMap(Optional::stream)
            .map(details -> Venues.words(details).split(" ", 2)[0])
            .toList();
    this.script = new Script(seed, random, new Visits(twins.first().routes(), guesses, where));
    this.witnesses = new Witnesses(twins, script);
  }

  /** Lives through it. */
  void live() {
    try {
      begin();
      for (int step = 0; step < STEPS; step++) {
        editVenues(step);
        live(step, script.next(step >= histories.fork()));
      }
      somebodyLooks();
      end();
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError(
          "sequence -D%s=%d, secrets that differ in %s from step %d on\n%s\nafter\n  %s"
              .formatted(
                  ModelBasedRun.SEED,
                  seed,
                  histories.kind(),
                  histories.fork(),
                  failure.getMessage(),
                  String.join("\n  ", steps)),
          failure);
    }
  }

  private void begin() {
    EventDay day = script.firstDay();
    EventDay otherDay = DayVariation.of(Days.brief(script.otherDay())).unlimited().day();
    for (Side side : twins.sides()) {
      side.begin(seed, FlyerDay.OPENS);
      side.publish(day);
      side.publish(otherDay);
      side.edit(script.otherDay(), Optional.of(CanaryVenue.details()));
      side.secret.begin(script.day());
    }
    live(0, script.signUp(script.otherDay(), Observer.ELSEWHERE));
  }

  private void editVenues(int step) {
    edit(twins.first(), histories.one().get(step));
    edit(twins.second(), histories.other().get(step));
  }

  private void edit(Side side, List<Optional<VenueDetails>> edits) {
    edits.forEach(details -> side.edit(script.day(), details));
  }

  private void live(int number, Step step) {
    steps.add(number + " " + step);
    witnesses.note(number >= histories.fork());
    boolean before = witnesses.mayKnow(step.observer()) || tellsOwnPast(step);
    Observed one = observe(step, twins.first());
    Observed other = observe(step, twins.second());
    witnesses.note(number >= histories.fork());
    if (before || witnesses.mayKnow(step.observer())) {
      one.differenceFrom(other)
          .ifPresent(seen -> tally.toldApart(step.what().replaceFirst("\\?.*", "")));
      tally.venueReads(one.venueReads());
    } else {
      compare(step, one, other);
    }
    if (number % 3 == 0) {
      deliver(number);
    }
  }

  /** Their own data say that they were told, and when, though they may not know it any more. */
  private boolean tellsOwnPast(Step step) {
    return step.observer().kind() == Observer.Kind.OWN_LINK
        && step.what().matches("(GET|HEAD) (/mon-inscription/donnees|/api/registration/data).*")
        && witnesses.couldTellApart(step.observer().person());
  }

  private void compare(Step step, Observed one, Observed other) {
    tally.compared(witnesses.kind(step.observer()));
    one.differenceFrom(other)
        .ifPresent(difference -> fail(step.observer() + " sees " + difference));
    if (one.venueReads() > 0) {
      fail(step + " reads the venue");
    }
  }

  private Observed observe(Step step, Side side) {
    Supplier<Optional<Reply>> act = step.act().apply(side);
    int readsBefore = side.secret.reads();
    twins.ears().listen();
    Optional<Reply> reply = act.get();
    if (reply.isPresent()) {
      twins.ears().awaitRequest();
    }
    return new Observed(
        reply, twins.ears().log(), twins.ears().sql(), side.secret.reads() - readsBefore);
  }

  private void deliver(int number) {
    witnesses.note(number >= histories.fork());
    List<List<String>> logs = new ArrayList<>();
    for (Side side : twins.sides()) {
      twins.ears().listen();
      side.sendCourier();
      logs.add(twins.ears().log());
    }
    Reply.difference(logs.getFirst(), logs.getLast())
        .ifPresent(difference -> fail("the log of the courier differs in " + difference));
    List<Counter.Mail> one = twins.first().collectMail();
    List<Counter.Mail> other = twins.second().collectMail();
    for (int person = 1; person <= Observer.ELSEWHERE; person++) {
      compareMail(person, mailTo(person, one), mailTo(person, other));
    }
  }

  private void compareMail(int person, List<Counter.Mail> one, List<Counter.Mail> other) {
    boolean mayKnow = witnesses.couldTellApart(person);
    if (mayKnow) {
      Mails.difference(one, other).ifPresent(seen -> tally.toldApart("mail"));
      return;
    }
    boolean onceKnew = witnesses.onceKnew(person);
    one.forEach(
        mail -> tally.compared("mail to somebody " + (onceKnew ? "who once knew" : "in the dark")));
    Mails.difference(Mails.forSomebody(onceKnew, one), Mails.forSomebody(onceKnew, other))
        .ifPresent(
            difference -> fail("the mail to person " + person + " differs in " + difference));
  }

  private List<Counter.Mail> mailTo(int person, List<Counter.Mail> mails) {
    String address = script.address(person).canonical();
    return mails.stream().filter(mail -> mail.to().equals(address)).toList();
  }

  /**
   * In the end a participant looks, if possible one who may know the venue by then, and somebody
   * whose link was replaced.
   */
  private void somebodyLooks() {
    int person = witnesses.oneWhoMayKnow();
    live(STEPS, script.act("GET", "/mon-inscription", person));
    live(STEPS, script.act("GET", "/api/registration", person));
    witnesses
        .oneWithFormerLink()
        .ifPresent(former -> live(STEPS, script.comeBackByFormerLink(former)));
  }

  /** Nobody may ever hear of this day again, lest it be heard in the next sequence. */
  private void end() {
    for (Side side : twins.sides()) {
      side.publish(DayVariation.of(side.day(script.day())).publication(Publication.DRAFT).day());
      side.publish(
          DayVariation.of(side.day(script.otherDay())).publication(Publication.DRAFT).day());
    }
    deliver(STEPS);
    twins.sides().forEach(side -> side.clock.forward(Script.LINKS_ARE_DEAD_AFTER));
    deliver(STEPS);
    twins.sides().forEach(side -> side.clock.forward(LEASES_ARE_OVER_AFTER));
    deliver(STEPS);
  }

  private static void fail(String difference) {
    throw new AssertionError(difference);
  }
}
