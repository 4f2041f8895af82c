package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentDaysTest {

  private static final EventDay DAY = FlyerDay.day();
  private static final Duration MOMENT = Duration.ofMillis(20);

  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);
  private final InMemoryStore store = new InMemoryStore();
  private final RecentDays recent = new RecentDays(store, MOMENT, nanoTime::get);

  @Test
  void what_another_process_writes_is_read_a_moment_later() {
    publishThrough(store);
    assertThat(recent.find(DAY.id())).contains(DAY);
    assertThat(recent.seats(DAY.id()).held()).isZero();
    signUpThrough(store, 1);

    nanoTime.addAndGet(MOMENT.toNanos() - 1);
    assertThat(recent.seats(DAY.id()).held()).isZero();

    nanoTime.addAndGet(1);
    assertThat(recent.seats(DAY.id()).held()).isOne();
  }

  @Test
  void what_this_process_writes_is_read_at_once() {
    UnitOfWork own = recent.forgetting(store);
    publishThrough(own);
    assertThat(recent.find(DAY.id())).contains(DAY);
    assertThat(recent.seats(DAY.id()).held()).isZero();

    signUpThrough(own, 1);

    assertThat(recent.seats(DAY.id()).held()).isOne();
  }

  @Test
  void a_day_that_was_not_there_is_looked_for_each_time() {
    assertThat(recent.find(DAY.id())).isEmpty();
    assertThat(recent.seats(DAY.id()).held()).isZero();

    publishThrough(store);

    assertThat(recent.find(DAY.id())).contains(DAY);
    assertThat(recent.all()).containsExactly(DAY);
  }

  private static void publishThrough(UnitOfWork unitOfWork) {
    new PublishDay(unitOfWork, Reminders.USUAL, () -> FlyerDay.OPENS).publish(DAY);
  }

  private static void signUpThrough(UnitOfWork unitOfWork, int person) {
    new RegisterParticipant(unitOfWork, () -> FlyerDay.OPENS, () -> People.id(DAY.id(), person))
        .signUp(DAY.id(), People.person(person), Wishes.NONE, Locale.FRENCH);
  }
}
