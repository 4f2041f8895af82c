package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static fr.banquedesterritoires.event.testkit.fixture.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.venue.Venue;
import java.util.Optional;

/** The books of a day with one of everything in them. */
final class FullBooks {

  private static final RegistrationState CANCELLED =
      new RegistrationState.Cancelled(FlyerDay.OPENS);
  private static final IdempotencyKey KEY = new IdempotencyKey("form-1");
  static final Registration SEATED = confirmed(PortContract.DAY.id(), 1);
  private static final Registration IN_LINE = waiting(PortContract.DAY.id(), 2);
  private static final Seats COUNTED = new Seats(1, 1, 2);
  private static final KeptAnswer ANSWER =
      new KeptAnswer("f".repeat(64), PublicAnswer.RECEIVED, FlyerDay.OPENS);

  private FullBooks() {}

  static void write(DayBooks books) {
    books.keep(PortContract.DAY);
    books.keep(SEATED);
    books.keep(IN_LINE);
    books.keep(COUNTED);
    books.keep(new Venue(PortContract.DAY.id(), 1, CanaryVenue.details()));
    books.keep(KEY, ANSWER);
    books.append(confirmedEntry(SEATED));
  }

  static void assertFull(DayBooks books) {
    assertThat(books.day()).contains(PortContract.DAY);
    assertThat(books.registration(SEATED.id())).contains(SEATED);
    assertThat(books.under(IN_LINE.participant().email())).contains(IN_LINE);
    assertThat(books.firstInLine()).contains(IN_LINE);
    assertThat(books.seats()).isEqualTo(COUNTED);
    assertThat(books.venueVersion()).isOne();
    assertThat(books.answer(KEY)).contains(ANSWER);
  }

  static void assertEmpty(DayBooks books) {
    assertThat(books.day()).isEmpty();
    assertThat(books.registration(SEATED.id())).isEmpty();
    assertThat(books.under(IN_LINE.participant().email())).isEmpty();
    assertThat(books.firstInLine()).isEmpty();
    assertThat(books.seats()).isEqualTo(Seats.NONE);
    assertThat(books.venueVersion()).isZero();
    assertThat(books.answer(KEY)).isEmpty();
  }

  /** Changes everything there is and then throws. */
  static <E extends Throwable> void fail(DayBooks books, E failure) throws E {
    Optional<Registration> seated = books.registration(SEATED.id());
    if (seated.isEmpty()) {
      write(books);
    } else {
      books.keep(DayVariation.of(PortContract.DAY).capacity(1).day());
      books.keep(seated.get().entering(CANCELLED));
      books.keep(IN_LINE.entering(CANCELLED));
      books.keep(new Seats(7, 7, 7));
      books.keep(new Venue(PortContract.DAY.id(), 2, CanaryVenue.details()));
      books.append(confirmedEntry(SEATED));
    }
    throw failure;
  }

  static JournalEntry confirmedEntry(Registration registration) {
    return JournalEntry.about(
        EntryKind.CONFIRMED, registration.day(), registration.id(), FlyerDay.OPENS);
  }
}
