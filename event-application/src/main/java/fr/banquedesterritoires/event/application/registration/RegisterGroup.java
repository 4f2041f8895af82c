package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.GroupSignUp;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.SignUp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Signs several people up in one unit of work: nobody else gets a seat between two of them. Each is
 * written to alone; whoever signed them up gets a receipt, at most one in an hour.
 */
public final class RegisterGroup {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final Supplier<RegistrationId> ids;
  private final Consumer<PublicAnswer> told;

  /** On a store, a clock and a source of unique ids. */
  public RegisterGroup(UnitOfWork unitOfWork, InstantSource clock, Supplier<RegistrationId> ids) {
    this(unitOfWork, clock, ids, answer -> {});
  }

  /**
   * The same, watched by somebody who counts.
   *
   * @param told hears what each person's sign-up is told, once that is durable
   */
  public RegisterGroup(
      UnitOfWork unitOfWork,
      InstantSource clock,
      Supplier<RegistrationId> ids,
      Consumer<PublicAnswer> told) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.ids = ids;
    this.told = told;
  }

  /** What a group's sign-up is told. */
  public sealed interface Answer {
    /** One answer for each person, in their order, now or when the request first came in. */
    record Answered(List<PublicAnswer> people) implements Answer {
      /** Copies the answers in. */
      public Answered {
        people = List.copyOf(people);
      }

      /** How many sign-ups were received. */
      public int received() {
        return (int) people.stream().filter(PublicAnswer.RECEIVED::equals).count();
      }
    }

    /** The key was used for a request that said something else; nothing was done. */
    record KeyUsedForAnother() implements Answer {}
  }

  /**
   * Signs up once, however often the same key comes in.
   *
   * @param key the client's word for "this is the same request"
   * @param fingerprint of the request as it was sent
   */
  public Answer signUpOnce(
      IdempotencyKey key, String fingerprint, EventDayId day, GroupSignUp group) {
    List<SignUp> people = group.people().stream().map(one -> signUp(one, group)).toList();
    Instant now = clock.instant();
    Answer given =
        unitOfWork.inDay(
            day,
            books -> {
              Optional<KeptAnswer> kept = books.answer(key);
              if (kept.isPresent()) {
                return kept.get().fingerprint().equals(fingerprint)
                    ? answered(kept.get().people(), PublicAnswer.FULL, people.size())
                    : new Answer.KeyUsedForAnother();
              }
              Answer.Answered answer = decide(books, people, now);
              if (answer.received() > 0) {
                books.keep(
                    key,
                    new KeptAnswer(fingerprint, PublicAnswer.RECEIVED, now, answer.received()));
                acknowledge(books, day, group, answer.received(), now);
              }
              return answer;
            });
    if (given instanceof Answer.Answered answered) {
      answered.people().forEach(told);
    }
    return given;
  }

  private SignUp signUp(GroupSignUp.Member one, GroupSignUp group) {
    return new SignUp(ids.get(), one.participant(), one.wishes(), group.language(), one.notice());
  }

  private static Answer.Answered decide(DayBooks books, List<SignUp> people, Instant now) {
    Optional<EventDay> day = books.day();
    if (day.isEmpty()) {
      return answered(0, PublicAnswer.NO_SUCH_DAY, people.size());
    }
    RegistrationDesk desk = new RegistrationDesk(day.get(), books.seats(), now);
    int admitted = desk.admits(people.size());
    PublicAnswer rest =
        admitted > 0
            ? PublicAnswer.FULL
            : desk.signUp(people.getFirst(), Optional.empty()).outcome().publicAnswer();
    for (SignUp one : people.subList(0, admitted)) {
      books.keep(
          new RegistrationDesk(day.get(), books.seats(), now)
              .signUp(one, books.under(one.participant().email())));
    }
    return answered(admitted, rest, people.size());
  }

  private static Answer.Answered answered(int received, PublicAnswer rest, int people) {
    return new Answer.Answered(
        IntStream.range(0, people)
            .mapToObj(n -> n < received ? PublicAnswer.RECEIVED : rest)
            .toList());
  }

  /** Anybody can be named as delegate, any number of times; their mailbox must not drown in it. */
  private static void acknowledge(
      DayBooks books, EventDayId day, GroupSignUp group, int received, Instant now) {
    IdempotencyKey once = ReceiptKey.of(group.delegate(), now);
    if (books.answer(once).isEmpty()) {
      books.keep(once, new KeptAnswer(once.value(), PublicAnswer.RECEIVED, now, received));
      books.append(
          JournalEntry.about(EntryKind.GROUP_RECEIVED, day, now),
          new Delegation(group.delegate(), received, group.language()));
    }
  }
}
