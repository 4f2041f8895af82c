package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.desk.Ruling;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Whoever holds a private link is taken for its participant: this tells which, if any. */
public final class LinkHolder {

  private final EventDays days;
  private final Registrations registrations;
  private final PrivateLinks links;
  private final InstantSource clock;

  /** On a store, the server's links and a clock. */
  public LinkHolder(
      EventDays days, Registrations registrations, PrivateLinks links, InstantSource clock) {
    this.days = days;
    this.registrations = registrations;
    this.links = links;
    this.clock = clock;
  }

  /** What a token opens. */
  public sealed interface Opened {
    /** A registration. */
    record Open(EventDay day, Registration registration) implements Opened {}

    /**
     * The registration no more, since the day is over for good; but what is kept about its
     * participant is theirs to see and to erase as long as it is kept.
     */
    record Expired(EventDay day, Registration registration) implements Opened {}

    /** Nothing: mangled, replaced by a newer link, or never given out. */
    record Unknown() implements Opened {}
  }

  /** Tells what a token opens now. */
  public Opened open(String token) {
    Optional<Registration> registration =
        links
            .claimedBy(token)
            .flatMap(registrations::find)
            .filter(claimed -> links.opens(token, claimed));
    Optional<EventDay> day = registration.map(Registration::day).flatMap(days::find);
    if (registration.isEmpty() || day.isEmpty()) {
      return new Opened.Unknown();
    }
    return clock.instant().isBefore(day.get().linksExpire())
        ? new Opened.Open(day.get(), registration.get())
        : new Opened.Expired(day.get(), registration.get());
  }

  /** Decides about the registration that a token opens, within a unit of work on its day. */
  interface Decision<O> {
    Ruling<O> decide(RegistrationDesk desk, Registration current, DayBooks books);
  }

  /** The decision's answer, written down; empty if the token opens nothing by then. */
  <O> Optional<O> decide(UnitOfWork unitOfWork, String token, Decision<O> decision) {
    if (!(open(token) instanceof Opened.Open open)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return unitOfWork.inDay(
        open.day().id(),
        books ->
            books
                .registration(open.registration().id())
                .filter(current -> links.opens(token, current))
                .flatMap(
                    current ->
                        books
                            .day()
                            .map(
                                day ->
                                    decision.decide(
                                        new RegistrationDesk(day, books.seats(), now),
                                        current,
                                        books)))
                .map(books::keep));
  }
}
