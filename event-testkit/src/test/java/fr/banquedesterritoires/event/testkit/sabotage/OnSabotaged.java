package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.testkit.contract.AnnalsContract;
import fr.banquedesterritoires.event.testkit.contract.AttendancesContract;
import fr.banquedesterritoires.event.testkit.contract.ClerksContract;
import fr.banquedesterritoires.event.testkit.contract.CollectiveReviewsContract;
import fr.banquedesterritoires.event.testkit.contract.DayBooksContract;
import fr.banquedesterritoires.event.testkit.contract.DeadLettersContract;
import fr.banquedesterritoires.event.testkit.contract.DurableStoreContract;
import fr.banquedesterritoires.event.testkit.contract.EventDaysContract;
import fr.banquedesterritoires.event.testkit.contract.FeedbacksContract;
import fr.banquedesterritoires.event.testkit.contract.KeptRegistrationsContract;
import fr.banquedesterritoires.event.testkit.contract.LifeContract;
import fr.banquedesterritoires.event.testkit.contract.OutboxContract;
import fr.banquedesterritoires.event.testkit.contract.OutboxMemoryContract;
import fr.banquedesterritoires.event.testkit.contract.PeopleContract;
import fr.banquedesterritoires.event.testkit.contract.PersonalDataContract;
import fr.banquedesterritoires.event.testkit.contract.RegistrationsContract;
import fr.banquedesterritoires.event.testkit.contract.RushContract;
import fr.banquedesterritoires.event.testkit.contract.SharedStoreContract;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.contract.UnitOfWorkContract;
import fr.banquedesterritoires.event.testkit.contract.VenuesContract;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Each contract on whatever store is sabotaged now; run by name, never on their own. */
final class OnSabotaged {

  private static final AtomicReference<Supplier<StoreUnderTest>> STORE =
      new AtomicReference<>(StoreUnderTest::inMemory);

  private OnSabotaged() {}

  static void use(Supplier<StoreUnderTest> store) {
    STORE.set(store);
  }

  private static StoreUnderTest open() {
    return STORE.get().get();
  }

  static final class Units extends UnitOfWorkContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Books extends DayBooksContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Kept extends KeptRegistrationsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Life extends LifeContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Days extends EventDaysContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Registered extends RegistrationsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Venues extends VenuesContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Outbox extends OutboxContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class OutboxMemory extends OutboxMemoryContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class DeadLetters extends DeadLettersContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Desk extends ClerksContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Seekers extends PeopleContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Historians extends AnnalsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Door extends AttendancesContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Reviews extends CollectiveReviewsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Thinkers extends FeedbacksContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Forgetters extends PersonalDataContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  static final class Rush extends RushContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }
  }

  /** The sabotage is that reopening opens another store. */
  static final class Durable extends DurableStoreContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }

    @Override
    protected StoreUnderTest reopenStore() {
      return open();
    }
  }

  /** The sabotage is that the second instance has another store. */
  static final class Shared extends SharedStoreContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return open();
    }

    @Override
    protected StoreUnderTest openSecondInstance() {
      return open();
    }
  }
}
