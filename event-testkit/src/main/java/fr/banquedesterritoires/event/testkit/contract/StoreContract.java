package fr.banquedesterritoires.event.testkit.contract;

import org.junit.jupiter.api.Nested;

/**
 * All contracts of a store at once: what an embedder extends to learn whether a store of their own
 * can be trusted.
 */
public abstract class StoreContract {

  /** For subclasses. */
  protected StoreContract() {}

  /** Opens a store that holds nothing yet, and that no other test looks at. */
  protected abstract StoreUnderTest openEmptyStore();

  @Nested
  final class AUnitOfWork extends UnitOfWorkContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheBooksOfADay extends DayBooksContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheRegistrationsInThem extends KeptRegistrationsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class Days extends EventDaysContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class Registered extends RegistrationsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheVenue extends VenuesContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheOutbox extends OutboxContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheMemoryOfTheOutbox extends OutboxMemoryContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class DeadLetters extends DeadLettersContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheDesk extends ClerksContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class ThePeople extends PeopleContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheAnnals extends AnnalsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheDoor extends AttendancesContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheReview extends CollectiveReviewsContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheFeedback extends FeedbacksContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class PersonalData extends PersonalDataContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class TheRush extends RushContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }

  @Nested
  final class ALife extends LifeContract {
    @Override
    protected StoreUnderTest openEmptyStore() {
      return StoreContract.this.openEmptyStore();
    }
  }
}
