package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.memory.InMemoryErasures;
import fr.banquedesterritoires.event.application.post.PersonalCalendar;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.privacy.KeptLetters;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/**
 * The whole house as the program puts it together, listening on a port of its own, whose courier
 * goes round when a test sends him and whose chance a test can foresee.
 */
public final class SteeredHouse implements AutoCloseable {

  /** Longer than anything is kept that was read a moment ago. */
  private static final long A_WHILE = Duration.ofSeconds(1).toNanos();

  private final AtomicLong ticks = new AtomicLong();
  private final House house;
  private final int port;

  /**
   * Opens it.
   *
   * @param mailing how it reaches people outside
   * @param chance what ids and one-time keys are made of
   */
  public SteeredHouse(
      Store store,
      byte[] serverKey,
      Mailing mailing,
      HttpSettings settings,
      InstantSource clock,
      RandomGenerator chance) {
    house =
        new House(
            store,
            serverKey,
            new House.Outside(
                mailing.postOffice(),
                link -> {},
                Optional.empty(),
                Optional.empty(),
                mailing.calendarEntries(),
                mailing.personalCalendar(),
                () -> {}),
            new Keeping(
                RetentionRule.USUAL,
                new InMemoryErasures(),
                KeptLetters.NONE,
                new AgedCopies(Path.of("no-such-folder"), clock)),
            settings,
            clock,
            new Chance(
                chance,
                () -> new IdempotencyKey(new UUID(chance.nextLong(), chance.nextLong()).toString()),
                () -> 0.5,
                () -> ticks.addAndGet(A_WHILE)));
    port = house.server().start();
  }

  /** How it reaches people outside. */
  public record Mailing(
      PostOffice postOffice, CalendarEntries calendarEntries, PersonalCalendar personalCalendar) {}

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** Every route it has. */
  public List<Route> routes() {
    return house.server().routes();
  }

  /** Has the courier go round until nothing is due any more. */
  public void sendCourier() {
    while (house.courier().makeRound() > 0) {}
  }

  @Override
  public void close() throws InterruptedException {
    house.close();
  }
}
