package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.model.ModelBasedRun;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A store that is wrong now and then does not live long beside the model. */
final class ModelCatchesSabotageTest {

  private static final long SEED = 7;

  @Test
  void a_store_that_loses_one_count_in_fifty_is_caught() {
    assertCaught(losingCounts());
  }

  @Test
  void a_store_that_loses_one_registration_in_ten_is_caught() {
    assertCaught(UnitSabotages.losing());
  }

  @Test
  void a_store_that_calls_in_whoever_came_last_is_caught() {
    assertCaught(KeptSabotages.lastComeFirstServed());
  }

  @Test
  void a_store_that_lets_whoever_comes_back_keep_their_place_is_caught() {
    assertCaught(honest().books(KeptSabotages.KeepingPlaces::new));
  }

  @Test
  void a_store_that_forgets_who_was_moved_in_line_is_caught() {
    assertCaught(honest().books(KeptSabotages.Forgetting::new));
  }

  @Test
  void a_store_that_does_not_know_an_address_again_is_caught() {
    assertCaught(honest().books(KeptSabotages.Unknowing::new));
  }

  @Test
  void a_store_that_forgets_how_many_seats_there_are_is_caught() {
    assertCaught(honest().books(BookSabotages.Unlimiting::new));
  }

  @Test
  void a_store_that_tells_a_former_venue_is_caught() {
    assertCaught(honest().books(VenueSabotages.FirstVenueOnly::new));
  }

  @Test
  void a_store_that_would_tell_the_venue_to_whoever_has_cancelled_since_is_caught() {
    assertCaught(stale());
  }

  @Test
  void the_same_seed_fails_at_the_same_step_in_the_same_way() {
    String first = failureOf(losingCounts()).getMessage();

    assertThatThrownBy(() -> live(losingCounts())).hasMessage(first);
  }

  private static void assertCaught(StoreUnderTest store) {
    assertThatThrownBy(() -> live(store))
        .isInstanceOf(AssertionError.class)
        .hasMessageMatching("(?s)step \\d+ of -Djournees\\.seed=7: .+\nbefore that:\n.*");
  }

  private static AssertionError failureOf(StoreUnderTest store) {
    try {
      live(store);
    } catch (AssertionError failure) {
      return failure;
    }
    throw new IllegalStateException("the sabotage went unnoticed");
  }

  private static void live(StoreUnderTest store) {
    new ModelBasedRun(store.unitOfWork(), store.days(), store.registrations(), store.venues(), SEED)
        .run(5_000);
  }

  static StoreUnderTest losingCounts() {
    AtomicInteger kept = new AtomicInteger();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void keep(Seats seats) {
                    if (kept.incrementAndGet() % 50 != 0) {
                      super.keep(seats);
                    }
                  }
                });
  }

  private static StoreUnderTest stale() {
    BentStore honest = honest();
    Registrations now = honest.registrations();
    Map<RegistrationId, Registration> cache = new ConcurrentHashMap<>();
    return honest.registrations(
        new Registrations() {
          @Override
          public Optional<Registration> find(RegistrationId id) {
            now.find(id).ifPresent(found -> cache.putIfAbsent(id, found));
            return Optional.ofNullable(cache.get(id));
          }

          @Override
          public List<Registration> standing(EventDayId day, long after, int most) {
            return now.standing(day, after, most);
          }

          @Override
          public OptionalInt placeInLine(RegistrationId id) {
            return now.placeInLine(id);
          }
        });
  }
}
