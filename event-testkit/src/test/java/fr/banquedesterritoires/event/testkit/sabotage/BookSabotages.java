package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** What can be wrong with the books of a day. */
final class BookSabotages {

  private BookSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("counts a venue nobody set", BornWithVenue::new, "BOOK-01"),
        bent("forgets the terms of a day", Unlimiting::new, "BOOK-02"),
        bent("never changes a day", FirstDayOnly::new, "BOOK-03"),
        bent("keeps addresses in small letters", SmallLetters::new, "BOOK-04"),
        bent("runs lines together", RunningTogether::new, "BOOK-05"),
        bent("looks addresses up as typed", AsTyped::new, "BOOK-06"),
        bent("hides whoever cancelled", HidingTheGone::new, "BOOK-07"),
        bent("swallows every refusal", Swallowing::new, "BOOK-08", "BOOK-10", "BOOK-17"),
        new Sabotage(
            "takes an address once for all days",
            OnSabotaged.Books.class,
            BookSabotages::oneAddressForAllDays,
            Set.of("BOOK-09")),
        new Sabotage(
            "calls in whoever came last",
            OnSabotaged.Books.class,
            BookSabotages::lastComeFirstServed,
            Set.of("BOOK-11")),
        bent("knows the line of the unit's beginning only", StaleLine::new, "BOOK-12"),
        bent("lets whoever comes back keep their place", KeepingPlaces::new, "BOOK-13"),
        bent("counts tickets in 32 bits", ShortTickets::new, "BOOK-14"),
        bent("counts one venue at most", OneVenue::new, "BOOK-15"),
        bent("takes small and capital letters of a key for the same", SmallKeys::new, "BOOK-16"),
        new Sabotage(
            "keeps the keys of all days together",
            OnSabotaged.Books.class,
            BookSabotages::keysOfAllDays,
            Set.of("BOOK-18")),
        bent("answers every repeat with received", AlwaysReceived::new, "BOOK-19"),
        new Sabotage(
            "sorts the journal by time",
            OnSabotaged.Books.class,
            () -> honest().journal(BookSabotages::byTime),
            Set.of("BOOK-20")));
  }

  private static Sabotage bent(String sentence, UnaryOperator<DayBooks> books, String... rules) {
    return new Sabotage(
        sentence, OnSabotaged.Books.class, () -> honest().books(books), Set.of(rules));
  }

  static StoreUnderTest lastComeFirstServed() {
    Map<RegistrationId, Registration> known = new ConcurrentHashMap<>();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void keep(Registration registration) {
                    super.keep(registration);
                    known.put(registration.id(), registration);
                  }

                  @Override
                  public Optional<Registration> firstInLine() {
                    return super.firstInLine()
                        .flatMap(
                            first ->
                                known.values().stream()
                                    .filter(Registration::isWaiting)
                                    .filter(other -> other.day().equals(first.day()))
                                    .max(Comparator.comparingLong(Registration::ticket)));
                  }
                });
  }

  private static StoreUnderTest oneAddressForAllDays() {
    Map<EmailAddress, RegistrationId> known = new ConcurrentHashMap<>();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void keep(Registration registration) {
                    RegistrationId holder =
                        known.computeIfAbsent(
                            registration.participant().email(), address -> registration.id());
                    if (!holder.equals(registration.id())) {
                      throw new IllegalStateException("the address is taken");
                    }
                    super.keep(registration);
                  }
                });
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

  static final class Unknowing extends ForwardingBooks {
    Unknowing(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> under(EmailAddress address) {
      return Optional.empty();
    }
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

  static final class SmallLetters extends ForwardingBooks {
    SmallLetters(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      Participant who = registration.participant();
      super.keep(
          with(
              registration,
              new Participant(
                  who.givenName(),
                  who.familyName(),
                  EmailAddress.of(who.email().canonical()),
                  who.role(),
                  who.organisation(),
                  who.territory()),
              registration.wishes(),
              registration.ticket()));
    }
  }

  private static final class RunningTogether extends ForwardingBooks {
    RunningTogether(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      Wishes what = registration.wishes();
      super.keep(
          with(
              registration,
              registration.participant(),
              new Wishes(
                  what.lunch(),
                  what.diet(),
                  what.accessNeeds(),
                  what.expectations().map(text -> text.replace('\n', ' '))),
              registration.ticket()));
    }
  }

  private static final class AsTyped extends ForwardingBooks {
    AsTyped(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> under(EmailAddress address) {
      return super.under(address)
          .filter(found -> found.participant().email().typed().equals(address.typed()));
    }
  }

  private static final class HidingTheGone extends ForwardingBooks {
    HidingTheGone(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<Registration> under(EmailAddress address) {
      return super.under(address).filter(found -> found.state().stands());
    }
  }

  private static final class Swallowing extends ForwardingBooks {
    Swallowing(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      swallow(() -> super.keep(registration));
    }

    @Override
    public void keep(IdempotencyKey key, KeptAnswer answer) {
      swallow(() -> super.keep(key, answer));
    }

    private static void swallow(Runnable writing) {
      try {
        writing.run();
      } catch (IllegalStateException swallowed) {
        assertThat(swallowed).isNotNull();
      }
    }
  }

  static final class StaleLine extends ForwardingBooks {
    private final Optional<Registration> atFirst;

    StaleLine(DayBooks honest) {
      super(honest);
      atFirst = honest.firstInLine();
    }

    @Override
    public Optional<Registration> firstInLine() {
      return atFirst;
    }
  }

  static final class KeepingPlaces extends ForwardingBooks {
    KeepingPlaces(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      long ticket =
          honest
              .registration(registration.id())
              .map(Registration::ticket)
              .orElse(registration.ticket());
      super.keep(with(registration, registration.participant(), registration.wishes(), ticket));
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

  private static Registration with(
      Registration registration, Participant who, Wishes what, long ticket) {
    return new Registration(
        registration.id(),
        registration.day(),
        who,
        what,
        registration.language(),
        registration.state(),
        ticket,
        registration.approvedAt(),
        registration.linkRotation(),
        registration.revision());
  }
}
