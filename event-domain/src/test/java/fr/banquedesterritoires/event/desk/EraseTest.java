package fr.banquedesterritoires.event.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EraseTest {

  private static final EventDay DAY = Days.withSeats(1);
  private static final Instant NOW = Days.DURING;
  private static final Seats ONE_SEATED_ONE_WAITS = new Seats(1, 1, 2);

  private final Registration seated =
      People.waiting(1).entering(new RegistrationState.Confirmed(Days.OPENS));
  private final Registration first = People.waiting(2);

  @Test
  void ahead_of_the_day_the_seat_goes_to_the_first_in_line_and_nothing_of_them_stays() {
    Registration last = seated.entering(new RegistrationState.Cancelled(NOW));
    Registration promoted = first.entering(new RegistrationState.Confirmed(NOW));

    assertThat(at(NOW, ONE_SEATED_ONE_WAITS).erase(seated, Optional.of(first)))
        .isEqualTo(
            new Ruling<>(
                new EraseOutcome.Erased(last, Optional.of(promoted)),
                List.of(last, promoted),
                new Seats(1, 0, 2),
                List.of(
                    entry(EntryKind.ERASED, last, NOW), entry(EntryKind.PROMOTED, promoted, NOW)),
                List.of(last)));
  }

  @Test
  void who_waits_in_line_leaves_it() {
    Registration last = first.entering(new RegistrationState.Cancelled(NOW));

    assertThat(at(NOW, ONE_SEATED_ONE_WAITS).erase(first, Optional.of(first)))
        .isEqualTo(
            new Ruling<>(
                new EraseOutcome.Erased(last, Optional.empty()),
                List.of(last),
                new Seats(1, 0, 2),
                List.of(entry(EntryKind.ERASED, last, NOW)),
                List.of(last)));
  }

  @Test
  void once_the_day_has_begun_they_stay_among_its_figures_and_nobody_is_called_in() {
    assertThat(at(DAY.starts(), ONE_SEATED_ONE_WAITS).erase(seated, Optional.of(first)))
        .isEqualTo(erasedAsTheyAre(seated, DAY.starts()));
  }

  @Test
  void who_had_cancelled_before_is_erased_as_well() {
    Registration cancelled = seated.entering(new RegistrationState.Cancelled(Days.OPENS));

    assertThat(at(NOW, ONE_SEATED_ONE_WAITS).erase(cancelled, Optional.of(first)))
        .isEqualTo(erasedAsTheyAre(cancelled, NOW));
  }

  private static Ruling<EraseOutcome> erasedAsTheyAre(Registration registration, Instant now) {
    return new Ruling<>(
        new EraseOutcome.Erased(registration, Optional.empty()),
        List.of(),
        ONE_SEATED_ONE_WAITS,
        List.of(entry(EntryKind.ERASED, registration, now)),
        List.of(registration));
  }

  private static RegistrationDesk at(Instant now, Seats seats) {
    return new RegistrationDesk(DAY, seats, now);
  }

  private static JournalEntry entry(EntryKind kind, Registration registration, Instant at) {
    return JournalEntry.about(kind, DAY.id(), registration.id(), at);
  }
}
