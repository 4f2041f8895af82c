package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.registration.LapseOffer;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;

/**
 * Le coursier: takes from the journal what is due, has it written at the moment of sending, posts
 * it, and writes down who was told what. Several couriers on one store share the work. A letter is
 * posted at least once; should a courier die between the receipt and the note of it, the next one
 * posts it once more under the same reference.
 */
public final class Courier {

  /** How often a letter is tried, at growing distances, within about a day. */
  public static final int MOST_ATTEMPTS = 20;

  private static final int BATCH = 50;
  private static final Duration LEASE = Duration.ofMinutes(4);

  /** What is left of a batch by then is left to its lease, lest somebody else runs it as well. */
  private static final Duration LAST_START = Duration.ofSeconds(LEASE.toSeconds() / 2);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(2);

  private final Outbox outbox;
  private final Correspondence correspondence;
  private final Circulars circulars;
  private final LapseOffer lapseOffer;
  private final PostOffice postOffice;
  private final InstantSource clock;
  private final DoubleSupplier chance;

  /**
   * Ready to go.
   *
   * @param chance numbers from 0 to 1, so that letters that failed together are not all tried again
   *     together
   */
  public Courier(
      Outbox outbox,
      Correspondence correspondence,
      Circulars circulars,
      LapseOffer lapseOffer,
      PostOffice postOffice,
      InstantSource clock,
      DoubleSupplier chance) {
    this.outbox = outbox;
    this.correspondence = correspondence;
    this.circulars = circulars;
    this.lapseOffer = lapseOffer;
    this.postOffice = postOffice;
    this.clock = clock;
    this.chance = chance;
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
    List<RuntimeException> failures = new ArrayList<>();
    int ran = 0;
    for (Errand errand : outbox.lease(BATCH, now, now.plus(LEASE))) {
      if (!clock.instant().isBefore(now.plus(LAST_START))) {
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
      putOff(errand, Trouble.of(fault));
      return Optional.of(fault);
    }
  }

  private void run(Errand errand) {
    JournalEntry entry = errand.entry();
    if (entry.kind() == EntryKind.GROUP_RECEIVED) {
      acknowledge(errand);
    } else if (entry.registration().isEmpty()) {
      circulars.send(errand);
    } else if (entry.kind() == EntryKind.OFFER_ENDS) {
      lapseOffer.lapse(entry.day(), entry.registration().get());
      outbox.close(errand, List.of());
    } else {
      write(errand, outbox.told(entry.registration().get()));
    }
  }

  private void write(Errand errand, Told known) {
    Optional<Correspondence.Draft> draft = correspondence.draft(errand, known);
    if (draft.isEmpty()) {
      outbox.close(errand, List.of());
      return;
    }
    Told then = draft.get().told();
    if (!then.equals(known)) {
      outbox.announce(then.announcedAfter(known));
    }
    switch (postOffice.post(draft.get().letter())) {
      case PostOffice.Receipt.Posted posted ->
          outbox.close(errand, then.posted(true), entries(draft.get().letter()));
      case PostOffice.Receipt.TryLater later -> putOff(errand, later.trouble());
      case PostOffice.Receipt.Refused refused -> outbox.setAside(errand, refused.trouble());
    }
  }

  private void acknowledge(Errand errand) {
    Optional<Acknowledgement> receipt =
        outbox
            .delegation(errand)
            .flatMap(delegation -> correspondence.acknowledgement(errand, delegation));
    switch (receipt.map(postOffice::post).orElse(PostOffice.Receipt.POSTED)) {
      case PostOffice.Receipt.Posted posted -> outbox.close(errand, List.of());
      case PostOffice.Receipt.TryLater later -> putOff(errand, later.trouble());
      case PostOffice.Receipt.Refused refused -> outbox.setAside(errand, refused.trouble());
    }
  }

  private List<JournalEntry> entries(Letter letter) {
    return letter.venue() instanceof VenueAnswer.Disclosed disclosed
        ? List.of(
            JournalEntry.told(
                letter.day().id(),
                letter.registration().id(),
                disclosed.version(),
                clock.instant()))
        : List.of();
  }

  private void putOff(Errand errand, Trouble trouble) {
    if (errand.attempts() + 1 >= MOST_ATTEMPTS) {
      outbox.setAside(errand, trouble);
    } else {
      outbox.putOff(errand, nextTry(errand));
    }
  }

  /** Twice as long each time, up to a limit, more or less by half. */
  private Instant nextTry(Errand errand) {
    Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(errand.attempts(), 10));
    Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    long millis = Math.round(pause.toMillis() * (0.5 + chance.getAsDouble()));
    return clock.instant().plusMillis(millis);
  }
}
