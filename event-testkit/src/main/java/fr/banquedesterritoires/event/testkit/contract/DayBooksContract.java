package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What the books of a day promise of the day, its counts, its venue, its answers and its journal.
 */
public abstract class DayBooksContract extends PortContract {

  private static final IdempotencyKey KEY = new IdempotencyKey("a-key");
  private static final KeptAnswer ANSWER =
      new KeptAnswer("0".repeat(64), PublicAnswer.RECEIVED, HardValues.MICROSECOND, 3);

  /** For subclasses. */
  protected DayBooksContract() {}

  @Test
  final void BOOK_01_the_books_of_an_unknown_day_are_blank() {
    List<Object> everything = read(DayBooksContract::everythingOf);

    assertThat(everything).containsExactly(Optional.empty(), Seats.NONE, Optional.empty(), 0);
  }

  @Test
  final void BOOK_02_a_day_comes_back_as_it_was_written() {
    for (EventDay day : HardValues.days()) {
      write(day.id(), books -> books.keep(day));

      write(
          day.id(),
          books ->
              assertThat(books.day())
                  .get()
                  .usingRecursiveComparison()
                  .withStrictTypeChecking()
                  .isEqualTo(day));
    }
  }

  @Test
  final void BOOK_03_a_day_replaces_the_former_one() {
    EventDay changed = DayVariation.of(DAY).unlimited().approval(true).day();
    write(DAY.id(), books -> books.keep(DAY));

    write(DAY.id(), books -> books.keep(changed));

    assertThat(read(DayBooks::day)).contains(changed);
  }

  @Test
  final void BOOK_04_counts_come_back_as_they_were_written() {
    Seats most = new Seats(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);
    for (Seats counted : List.of(most, new Seats(1, 2, 3), Seats.NONE)) {
      write(DAY.id(), books -> books.keep(DAY));
      write(DAY.id(), books -> books.keep(counted));

      assertThat(read(DayBooks::seats)).isEqualTo(counted);
    }
  }

  @Test
  final void BOOK_05_the_venues_of_a_day_are_counted() {
    writeDay();
    for (int version = 1; version <= 3; version++) {
      Venue venue = new Venue(DAY.id(), version, CanaryVenue.details());

      write(DAY.id(), books -> books.keep(venue));

      assertThat(read(DayBooks::venueVersion)).isEqualTo(version);
    }
  }

  @Test
  final void BOOK_06_an_answer_is_kept_under_its_key_and_under_no_other() {
    writeDay();
    IdempotencyKey longest = new IdempotencyKey("'%_\\\"{}".repeat(14) + "~~");
    write(DAY.id(), books -> books.keep(KEY, ANSWER));
    write(DAY.id(), books -> books.keep(longest, ANSWER));

    assertThat(answer(KEY)).contains(ANSWER);
    assertThat(answer(longest)).contains(ANSWER);
    assertThat(answer(new IdempotencyKey("A-key"))).isEmpty();
  }

  @Test
  final void BOOK_07_a_key_has_one_answer() {
    writeDay();
    write(DAY.id(), books -> books.keep(KEY, ANSWER));
    KeptAnswer other = new KeptAnswer("1".repeat(64), PublicAnswer.FULL, FlyerDay.OPENS);

    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(KEY, other)))
        .isInstanceOf(RuntimeException.class);

    assertThat(answer(KEY)).contains(ANSWER);
  }

  @Test
  final void BOOK_08_a_key_of_one_day_is_free_on_another() {
    writeDay();
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));
    write(OTHER_DAY.id(), books -> books.keep(KEY, ANSWER));

    assertThat(answer(KEY)).isEmpty();
  }

  @Test
  final void BOOK_09_every_public_answer_can_be_kept() {
    writeDay();
    for (PublicAnswer answer : PublicAnswer.values()) {
      IdempotencyKey key = new IdempotencyKey(answer.name());
      KeptAnswer kept = new KeptAnswer(ANSWER.fingerprint(), answer, ANSWER.at());

      write(DAY.id(), books -> books.keep(key, kept));

      assertThat(answer(key)).contains(kept);
    }
  }

  @Test
  final void BOOK_10_the_journal_keeps_every_line_in_the_order_of_writing() {
    writeDay();
    write(DAY.id(), books -> books.keep(confirmed(DAY.id(), 1)));
    List<JournalEntry> entries = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      entries.add(JournalEntry.about(kind, DAY.id(), People.id(DAY.id(), 1), FlyerDay.OPENS));
      entries.add(JournalEntry.about(kind, DAY.id(), HardValues.MICROSECOND));
      entries.add(JournalEntry.aboutVenue(kind, DAY.id(), 7, FlyerDay.OPENS));
    }
    entries.add(
        JournalEntry.about(EntryKind.CANCELLED, DAY.id(), People.id(DAY.id(), 1), FlyerDay.OPENS)
            .by(new ClerkId(new UUID(7, 1))));
    entries.add(JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 2, FlyerDay.CLOSES));

    write(DAY.id(), books -> entries.subList(0, 5).forEach(books::append));
    write(DAY.id(), books -> entries.subList(5, entries.size()).forEach(books::append));

    assertThat(store().journal(DAY.id())).isEqualTo(entries);
  }

  private void writeDay() {
    write(DAY.id(), books -> books.keep(DAY));
  }

  private <T> T read(Function<DayBooks, T> reading) {
    return store().unitOfWork().inDay(DAY.id(), reading);
  }

  private Optional<KeptAnswer> answer(IdempotencyKey key) {
    return read(books -> books.answer(key));
  }

  private static List<Object> everythingOf(DayBooks books) {
    return List.of(books.day(), books.seats(), books.firstInLine(), books.venueVersion());
  }
}
