package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Timeout;

/** Opens an empty store for each rule and closes it afterwards. */
@DisplayNameGeneration(RuleNames.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
public abstract class PortContract {

  /** A day the rules write about. */
  static final EventDay DAY = FlyerDay.day();

  /** Its neighbour, which must never notice. */
  static final EventDay OTHER_DAY = DayVariation.of(DAY).id("another-day").day();

  private StoreUnderTest store;

  /** For subclasses. */
  protected PortContract() {}

  /** Opens a store that holds nothing yet, and that no other test looks at. */
  protected abstract StoreUnderTest openEmptyStore();

  @BeforeEach
  final void openStore() {
    store = openEmptyStore();
  }

  @AfterEach
  final void closeStore() {
    store.close();
  }

  final StoreUnderTest store() {
    return store;
  }

  /** Closes the store and goes on with another. */
  final void reopen(Supplier<StoreUnderTest> opening) {
    store.close();
    store = opening.get();
  }

  /** Runs a unit of work that only writes. */
  final void write(EventDayId day, Consumer<DayBooks> writing) {
    store
        .unitOfWork()
        .inDay(
            day,
            books -> {
              writing.accept(books);
              return day;
            });
  }

  /** Compares down to what was typed; equal addresses may have been typed differently. */
  static void assertKept(Optional<Registration> found, Registration written) {
    assertThat(found).get().usingRecursiveComparison().withStrictTypeChecking().isEqualTo(written);
  }
}
