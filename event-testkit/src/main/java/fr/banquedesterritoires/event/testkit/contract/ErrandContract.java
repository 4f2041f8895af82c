package fr.banquedesterritoires.event.testkit.contract;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** What the rules about errands begin with: two days on which five people each have a seat. */
abstract class ErrandContract extends PortContract {

  static final Instant NOW = HardValues.MICROSECOND;
  static final Instant LAPSES = NOW.plus(Duration.ofMinutes(2));
  static final Duration MOMENT = Duration.ofNanos(1_000);
  static final Trouble REFUSED = new Trouble("RCPT 550");

  @BeforeEach
  final void publishBothDays() {
    for (EventDay day : List.of(DAY, OTHER_DAY)) {
      write(
          day.id(),
          books -> {
            books.keep(day);
            IntStream.rangeClosed(1, 5).forEach(n -> books.keep(People.confirmed(day.id(), n)));
          });
    }
  }

  final List<Errand> lease(int most, Instant now) {
    return store().outbox().lease(most, now, now.plus(Duration.between(NOW, LAPSES)));
  }

  final void appendConfirmed(int people) {
    append(
        DAY,
        IntStream.rangeClosed(1, people)
            .mapToObj(n -> about(DAY, n, EntryKind.CONFIRMED))
            .toList());
  }

  final void append(EventDay day, List<JournalEntry> entries) {
    write(day.id(), books -> entries.forEach(books::append));
  }

  static JournalEntry about(EventDay day, int person, EntryKind kind) {
    return JournalEntry.about(kind, day.id(), People.id(day.id(), person), NOW);
  }
}
