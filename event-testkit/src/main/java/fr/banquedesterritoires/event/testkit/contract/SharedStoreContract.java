package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.Race;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store that several instances share at once promises besides. */
public abstract class SharedStoreContract extends PortContract {

  private static final int THREADS = 8;

  private StoreUnderTest second;

  /** For subclasses. */
  protected SharedStoreContract() {}

  /** Opens the store that {@link #openEmptyStore} opened last for a second instance. */
  protected abstract StoreUnderTest openSecondInstance();

  @BeforeEach
  final void startSecondInstance() {
    second = openSecondInstance();
  }

  @AfterEach
  final void stopSecondInstance() {
    second.close();
  }

  @Test
  final void SHR_01_what_one_instance_has_acknowledged_another_reads() {
    Registration seated = confirmed(DAY.id(), 1);
    write(DAY.id(), books -> books.keep(DAY));
    write(DAY.id(), books -> books.keep(seated));

    assertThat(second.days().find(DAY.id())).contains(DAY);
    assertThat(second.registrations().find(seated.id())).contains(seated);
  }

  @Test
  final void SHR_02_units_of_one_day_run_one_after_another_among_all_instances() {
    write(DAY.id(), books -> books.keep(DAY));
    int each = 25;

    Race.run(
        THREADS,
        n -> {
          for (int i = 0; i < each; i++) {
            drawTicketAt(instance(n));
          }
          return n;
        });

    Seats drawn = new Seats(0, 0, THREADS * (long) each);
    assertThat(store().days().seats(DAY.id())).isEqualTo(drawn);
    assertThat(second.days().seats(DAY.id())).isEqualTo(drawn);
  }

  @Test
  final void SHR_03_an_address_has_one_registration_a_day_among_all_instances() {
    write(DAY.id(), books -> books.keep(DAY));

    List<Boolean> entered = Race.run(THREADS, n -> enterIfUnknown(instance(n), n + 1));

    assertThat(entered).containsOnlyOnce(true);
  }

  @Test
  final void SHR_04_couriers_of_several_instances_never_hold_the_same_errand() {
    int errands = 120;
    write(
        DAY.id(),
        books -> {
          books.keep(DAY);
          books.keep(confirmed(DAY.id(), 1));
          for (int n = 0; n < errands; n++) {
            books.append(
                JournalEntry.about(
                    EntryKind.CONFIRMED, DAY.id(), People.id(DAY.id(), n), FlyerDay.OPENS));
          }
        });

    List<Long> numbers =
        Race.run(4, n -> leaseUntilNoneIsLeft(instance(n), errands)).stream()
            .flatMap(List::stream)
            .toList();

    assertThat(numbers).hasSize(errands).doesNotHaveDuplicates();
  }

  @Test
  final void SHR_05_an_instance_that_stops_disturbs_no_other() {
    write(DAY.id(), books -> books.keep(DAY));
    try (StoreUnderTest third = openSecondInstance()) {
      drawTicketAt(third);
    }

    Stream.of(store(), second).forEach(SharedStoreContract::drawTicketAt);

    assertThat(second.days().seats(DAY.id())).isEqualTo(new Seats(0, 0, 3));
  }

  @Test
  final void SHR_06_a_unit_that_throws_in_one_instance_leaves_the_day_free_for_another() {
    write(DAY.id(), books -> books.keep(DAY));
    assertThatThrownBy(
            () ->
                write(
                    DAY.id(),
                    books -> {
                      books.keep(new Seats(9, 9, 9));
                      throw new IllegalStateException("undone");
                    }))
        .isInstanceOf(IllegalStateException.class);

    drawTicketAt(second);

    assertThat(store().days().seats(DAY.id())).isEqualTo(new Seats(0, 0, 1));
  }

  private StoreUnderTest instance(int n) {
    return n % 2 == 0 ? store() : second;
  }

  private static void drawTicketAt(StoreUnderTest instance) {
    instance
        .unitOfWork()
        .inDay(
            DAY.id(),
            books -> {
              Seats now = books.seats();
              books.keep(new Seats(now.held(), now.waiting(), now.lastTicket() + 1));
              return now;
            });
  }

  /** Signs the same person up under another id and ticket each time. */
  private static boolean enterIfUnknown(StoreUnderTest instance, int n) {
    Registration numbered = confirmed(DAY.id(), n);
    Registration samePerson = numbered.amended(People.person(1), numbered.wishes());
    return instance
        .unitOfWork()
        .<Boolean>inDay(
            DAY.id(),
            books -> {
              boolean unknown = books.under(samePerson.participant().email()).isEmpty();
              if (unknown) {
                books.keep(samePerson);
              }
              return unknown;
            });
  }

  private static List<Long> leaseUntilNoneIsLeft(StoreUnderTest instance, int most) {
    List<Long> numbers = new ArrayList<>();
    List<Errand> leased = instance.outbox().lease(7, FlyerDay.OPENS, FlyerDay.CLOSES);
    while (!leased.isEmpty() && numbers.size() <= most) {
      leased.forEach(errand -> numbers.add(errand.number()));
      leased = instance.outbox().lease(7, FlyerDay.OPENS, FlyerDay.CLOSES);
    }
    return numbers;
  }
}
