package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What can be wrong with the books of a day. */
final class BookSabotages {

  private BookSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("counts a venue nobody set", BornWithVenue::new, "BOOK-01"),
        bent("forgets the terms of a day", Unlimiting::new, "BOOK-02"),
        bent("never changes a day", FirstDayOnly::new, "BOOK-03"),
        bent("counts tickets in 32 bits", ShortTickets::new, "BOOK-04"),
        bent("counts one venue at most", OneVenue::new, "BOOK-05"),
        bent("takes small and capital letters of a key for the same", SmallKeys::new, "BOOK-06"),
        bent("keeps the first answer without a word", FirstAnswerOnly::new, "BOOK-07"),
        on("keeps the keys of all days together", BookSabotages::keysOfAllDays, "BOOK-08"),
        bent("answers every repeat with received", AlwaysReceived::new, "BOOK-09"),
        on("sorts the journal by time", () -> honest().journal(BookSabotages::byTime), "BOOK-10"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<DayBooks> books, String... rules) {
    return on(sentence, () -> honest().books(books), rules);
  }

  private static Sabotage on(String sentence, Supplier<StoreUnderTest> store, String... rules) {
    return new Sabotage(sentence, OnSabotaged.Books.class, store, Set.of(rules));
  }

  private static StoreUnderTest keysOfAllDays() {
    Map<IdempotencyKey, KeptAnswer> answers = new ConcurrentHashMap<>();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public Optional<KeptAnswer> answer(IdempotencyKey key) {
                    return Optional.ofNullable(answers.get(key));
                  }

                  @Override
                  public void keep(IdempotencyKey key, KeptAnswer answer) {
                    super.keep(key, answer);
                    answers.put(key, answer);
                  }
                });
  }

  private static List<JournalEntry> byTime(List<JournalEntry> entries) {
    return entries.stream().sorted(Comparator.comparing(JournalEntry::at)).toList();
  }

  private static final class BornWithVenue extends ForwardingBooks {
    BornWithVenue(DayBooks honest) {
      super(honest);
    }

    @Override
    public int venueVersion() {
      return Math.max(1, super.venueVersion());
    }
  }

  static final class Unlimiting extends ForwardingBooks {
    Unlimiting(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(EventDay day) {
      super.keep(DayVariation.of(day).unlimited().day());
    }
  }

  private static final class FirstDayOnly extends ForwardingBooks {
    FirstDayOnly(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(EventDay day) {
      if (honest.day().isEmpty()) {
        super.keep(day);
      }
    }
  }

  private static final class ShortTickets extends ForwardingBooks {
    ShortTickets(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Seats seats) {
      super.keep(
          new Seats(
              seats.held(), seats.waiting(), Math.min(Integer.MAX_VALUE, seats.lastTicket())));
    }
  }

  private static final class OneVenue extends ForwardingBooks {
    OneVenue(DayBooks honest) {
      super(honest);
    }

    @Override
    public int venueVersion() {
      return Math.min(1, super.venueVersion());
    }
  }

  private static final class SmallKeys extends ForwardingBooks {
    SmallKeys(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<KeptAnswer> answer(IdempotencyKey key) {
      return super.answer(new IdempotencyKey(key.value().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void keep(IdempotencyKey key, KeptAnswer answer) {
      super.keep(new IdempotencyKey(key.value().toLowerCase(Locale.ROOT)), answer);
    }
  }

  private static final class AlwaysReceived extends ForwardingBooks {
    AlwaysReceived(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(IdempotencyKey key, KeptAnswer answer) {
      super.keep(key, new KeptAnswer(answer.fingerprint(), PublicAnswer.RECEIVED, answer.at()));
    }
  }

  private static final class FirstAnswerOnly extends ForwardingBooks {
    FirstAnswerOnly(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(IdempotencyKey key, KeptAnswer answer) {
      if (honest.answer(key).isEmpty()) {
        super.keep(key, answer);
      }
    }
  }
}
