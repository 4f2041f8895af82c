package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static fr.banquedesterritoires.event.testkit.fixture.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.Race;
import fr.banquedesterritoires.event.venue.Venue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.work.UnitOfWork} promises. */
public abstract class UnitOfWorkContract extends PortContract {

  private static final int THREADS = 8;

  /** For subclasses. */
  protected UnitOfWorkContract() {}

  @Test
  final void UOW_01_a_unit_reads_back_what_it_has_written() {
    write(
        DAY.id(),
        books -> {
          FullBooks.write(books);
          FullBooks.assertFull(books);
        });
  }

  @Test
  final void UOW_02_the_next_unit_reads_what_a_unit_has_written() {
    write(DAY.id(), FullBooks::write);

    write(DAY.id(), FullBooks::assertFull);
    assertThat(store().outbox().lease(10, FlyerDay.OPENS, FlyerDay.CLOSES)).hasSize(1);
  }

  @Test
  final void UOW_03_a_unit_that_throws_leaves_nothing_behind() {
    assertThatThrownBy(() -> write(DAY.id(), books -> FullBooks.fail(books, new Refusal())))
        .isInstanceOf(Refusal.class);

    write(DAY.id(), FullBooks::assertEmpty);
    assertThat(store().days().find(DAY.id())).isEmpty();
    assertThat(store().registrations().find(FullBooks.SEATED.id())).isEmpty();
    assertThat(store().days().seats(DAY.id())).isEqualTo(Seats.NONE);
    assertThat(store().outbox().lease(10, FlyerDay.OPENS, FlyerDay.CLOSES)).isEmpty();
    assertThat(store().journal(DAY.id())).isEmpty();
  }

  @Test
  final void UOW_04_a_unit_that_throws_leaves_what_was_there_as_it_was() {
    write(DAY.id(), FullBooks::write);

    assertThatThrownBy(() -> write(DAY.id(), books -> FullBooks.fail(books, new Refusal())))
        .isInstanceOf(Refusal.class);

    write(DAY.id(), FullBooks::assertFull);
    assertThat(store().journal(DAY.id())).hasSize(1);
  }

  @Test
  final void UOW_05_what_a_unit_throws_comes_out_as_it_was_thrown() {
    RuntimeException exception = new Refusal();
    Error error = new AssertionError("a bug");

    assertThatThrownBy(() -> write(DAY.id(), books -> FullBooks.fail(books, exception)))
        .isSameAs(exception);
    assertThatThrownBy(() -> write(DAY.id(), books -> FullBooks.fail(books, error)))
        .isSameAs(error);
  }

  @Test
  final void UOW_06_a_unit_gets_its_own_answer() {
    List<Integer> answers =
        Race.run(THREADS, n -> store().unitOfWork().<Integer>inDay(DAY.id(), books -> n));

    assertThat(answers).containsExactlyElementsOf(IntStream.range(0, THREADS).boxed().toList());
  }

  @Test
  final void UOW_07_units_of_one_day_run_one_after_another() {
    write(DAY.id(), books -> books.keep(DAY));
    int each = 40;

    Race.run(
        THREADS,
        n -> {
          for (int i = 0; i < each; i++) {
            write(DAY.id(), UnitOfWorkContract::drawTicket);
          }
          return n;
        });

    assertThat(store().days().seats(DAY.id())).isEqualTo(new Seats(0, 0, THREADS * (long) each));
  }

  @Test
  final void UOW_08_a_unit_that_throws_takes_no_other_with_it() {
    write(DAY.id(), books -> books.keep(DAY));
    List<Integer> numbers = IntStream.rangeClosed(1, 120).boxed().toList();

    Race.run(
        THREADS,
        thread -> {
          numbers.stream().filter(n -> n % THREADS == thread).forEach(this::enterUnlessThird);
          return thread;
        });

    assertThat(numbers)
        .filteredOn(n -> store().registrations().find(People.id(DAY.id(), n)).isPresent())
        .containsExactlyElementsOf(numbers.stream().filter(n -> n % 3 != 0).toList());
  }

  @Test
  final void UOW_09_nobody_reads_what_a_unit_has_written_before_it_is_done() {
    AtomicReference<CompletableFuture<Boolean>> seen = new AtomicReference<>();

    assertThatThrownBy(
            () ->
                write(
                    DAY.id(),
                    books -> {
                      FullBooks.write(books);
                      seen.set(CompletableFuture.supplyAsync(this::isAnythingVisible));
                      letRead(seen.get());
                      throw new Refusal();
                    }))
        .isInstanceOf(Refusal.class);

    assertThat(seen.get().join()).isFalse();
  }

  @Test
  final void UOW_10_the_books_of_one_day_are_closed_to_another() {
    write(DAY.id(), books -> books.keep(DAY));
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));
    Registration stray = confirmed(OTHER_DAY.id(), 3);

    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(stray)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(OTHER_DAY)))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () ->
                write(
                    DAY.id(),
                    books -> books.keep(new Venue(OTHER_DAY.id(), 1, CanaryVenue.details()))))
        .isInstanceOf(RuntimeException.class);
    assertThatThrownBy(
            () -> write(DAY.id(), books -> books.append(FullBooks.confirmedEntry(stray))))
        .isInstanceOf(RuntimeException.class);

    assertThat(store().registrations().find(stray.id())).isEmpty();
    write(OTHER_DAY.id(), books -> assertThat(books.venueVersion()).isZero());
    assertThat(store().journal(OTHER_DAY.id())).isEmpty();
  }

  @Test
  final void UOW_11_the_books_show_their_own_day_only() {
    write(DAY.id(), FullBooks::write);

    write(OTHER_DAY.id(), FullBooks::assertEmpty);
  }

  @Test
  final void UOW_12_books_kept_open_after_their_unit_write_nothing() {
    write(DAY.id(), books -> books.keep(DAY));
    AtomicReference<DayBooks> kept = new AtomicReference<>();
    write(DAY.id(), kept::set);

    try {
      kept.get().keep(FullBooks.SEATED);
    } catch (RuntimeException closedBooks) {
      assertThat(closedBooks).isNotNull();
    }

    assertThat(store().registrations().find(FullBooks.SEATED.id())).isEmpty();
  }

  @Test
  final void UOW_13_what_a_unit_has_counted_is_undone_with_it_alone() {
    write(DAY.id(), books -> books.keep(DAY));
    int each = 30;

    Race.run(
        THREADS,
        thread -> {
          for (int i = 0; i < each; i++) {
            drawTicketUnlessThird(i);
          }
          return thread;
        });

    assertThat(store().days().seats(DAY.id()))
        .isEqualTo(new Seats(0, 0, THREADS * (each - each / 3L)));
  }

  private static void drawTicket(DayBooks books) {
    Seats now = books.seats();
    books.keep(new Seats(now.held(), now.waiting(), now.lastTicket() + 1));
  }

  private void drawTicketUnlessThird(int n) {
    try {
      write(
          DAY.id(),
          books -> {
            drawTicket(books);
            if (n % 3 == 0) {
              throw new Refusal();
            }
          });
    } catch (Refusal expected) {
      assertThat(n % 3).isZero();
    }
  }

  private void enterUnlessThird(int n) {
    try {
      write(
          DAY.id(),
          books -> {
            books.keep(waiting(DAY.id(), n));
            if (n % 3 == 0) {
              throw new Refusal();
            }
          });
    } catch (Refusal expected) {
      assertThat(n % 3).isZero();
    }
  }

  private boolean isAnythingVisible() {
    return store().days().find(DAY.id()).isPresent()
        || store().registrations().find(FullBooks.SEATED.id()).isPresent()
        || !store().days().seats(DAY.id()).equals(Seats.NONE)
        || !store().outbox().lease(10, FlyerDay.OPENS, FlyerDay.CLOSES).isEmpty();
  }

  /** Gives a reader the time to read; a store may as well make it wait for the unit's end. */
  private static void letRead(CompletableFuture<Boolean> reader) {
    try {
      reader.get(200, TimeUnit.MILLISECONDS);
    } catch (TimeoutException waitsForTheUnit) {
      assertThat(reader).isNotDone();
    } catch (InterruptedException | ExecutionException broken) {
      throw new AssertionError(broken);
    }
  }

  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
