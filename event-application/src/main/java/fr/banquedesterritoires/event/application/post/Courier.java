package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Le coursier: takes what the journal says must be told, asks the rule again at the moment of
 * sending, posts it, and writes down who was told which venue.
 */
public final class Courier {

  private static final int BATCH = 50;
  private static final Duration LEASE = Duration.ofMinutes(2);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);
  private static final int MOST_ATTEMPTS = 20;

  private final Outbox outbox;
  private final EventDays days;
  private final Registrations registrations;
  private final RevealVenue revealVenue;
  private final PrivateLinks links;
  private final PostOffice postOffice;
  private final InstantSource clock;

  /** On a store, the rule, the server's links, a way to post and a clock. */
  public Courier(
      Outbox outbox,
      EventDays days,
      Registrations registrations,
      RevealVenue revealVenue,
      PrivateLinks links,
      PostOffice postOffice,
      InstantSource clock) {
    this.outbox = outbox;
    this.days = days;
    this.registrations = registrations;
    this.revealVenue = revealVenue;
    this.links = links;
    this.postOffice = postOffice;
    this.clock = clock;
  }

  /**
   * One round: everything that is due, up to a batch, as long as its lease lasts. An errand that
   * fails by a fault of ours is put off like one that cannot be posted now, so that it keeps no
   * other waiting; its exception comes out once the round is made.
   *
   * @return how many errands it ran
   */
  public int makeRound() {
    Instant now = clock.instant();
    Instant lapses = now.plus(LEASE);
    List<RuntimeException> failures = new ArrayList<>();
    int ran = 0;
    for (Errand errand : outbox.lease(BATCH, now, lapses)) {
      if (!clock.instant().isBefore(lapses)) {
        break;
      }
      runOrPutOff(errand).ifPresent(failures::add);
      ran++;
    }
    if (!failures.isEmpty()) {
      throw failures.getFirst();
    }
    return ran;
  }

  private Optional<RuntimeException> runOrPutOff(Errand errand) {
    try {
      run(errand);
      return Optional.empty();
    } catch (RuntimeException fault) {
      putOff(errand);
      return Optional.of(fault);
    }
  }

  private void run(Errand errand) {
    Optional<Letter> letter = write(errand);
    if (letter.isEmpty()) {
      outbox.close(errand, List.of());
      return;
    }
    switch (postOffice.post(letter.get())) {
      case POSTED -> outbox.close(errand, told(letter.get()));
      case TRY_LATER -> putOff(errand);
      case REFUSED -> outbox.setAside(errand);
    }
  }

  private Optional<Letter> write(Errand errand) {
    Optional<Registration> registration =
        errand.entry().registration().flatMap(registrations::find);
    Optional<EventDay> day = days.find(errand.entry().day());
    return registration.flatMap(addressee -> day.map(of -> write(errand, of, addressee)));
  }

  private Letter write(Errand errand, EventDay day, Registration addressee) {
    return new Letter(
        errand.number() + "." + addressee.id(),
        errand.entry().kind(),
        day,
        addressee,
        registrations.placeInLine(addressee.id()),
        revealVenue.to(day, addressee),
        links.tokenFor(addressee),
        clock.instant());
  }

  private List<JournalEntry> told(Letter letter) {
    return letter.venue() instanceof VenueAnswer.Disclosed disclosed
        ? List.of(
            JournalEntry.told(
                letter.day().id(),
                letter.registration().id(),
                disclosed.version(),
                clock.instant()))
        : List.of();
  }

  private void putOff(Errand errand) {
    if (errand.attempts() + 1 >= MOST_ATTEMPTS) {
      outbox.setAside(errand);
      return;
    }
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(errand.attempts(), 10));
    outbox.putOff(
        errand, clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
  }
}
