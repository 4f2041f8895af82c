package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.review.KeepReview;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RecentDaysTest {

  private static final EventDay DAY = FlyerDay.day();
  private static final Duration MOMENT = Duration.ofMillis(20);

  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - 5);
  private final InMemoryStore store = new InMemoryStore();
  private final RecentDays recent = new RecentDays(store, store, MOMENT, nanoTime::get);

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

  @Test
  void what_a_day_concluded_is_shared_for_a_moment_too() {
    publishThrough(store);
    assertThat(recent.find(DAY.id())).isPresent();
    assertThat(recent.review(DAY.id())).isEmpty();
    KeepReview elsewhere = new KeepReview(store, DAY::ends);
    elsewhere.publish(DAY.id(), new ReviewText("Coopérer.", List.of()));
    assertThat(recent.review(DAY.id())).isEmpty();

    nanoTime.addAndGet(MOMENT.toNanos());
    assertThat(recent.review(DAY.id())).isPresent();

    KeepReview here = new KeepReview(recent.forgetting(store), DAY::ends);
    here.publish(DAY.id(), new ReviewText("Encore.", List.of()));
    assertThat(recent.review(DAY.id()).map(review -> review.text().conclusions()))
        .contains("Encore.");
  }

  private static void publishThrough(UnitOfWork unitOfWork) {
    new PublishDay(unitOfWork, Reminders.USUAL, () -> FlyerDay.OPENS).publish(DAY);
  }

  private static void signUpThrough(UnitOfWork unitOfWork, int person) {
    new RegisterParticipant(unitOfWork, () -> FlyerDay.OPENS, () -> People.id(DAY.id(), person))
        .signUp(DAY.id(), People.person(person), Wishes.NONE, Locale.FRENCH);
  }
}
