package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Signs a participant up for a day. */
public final class RegisterParticipant {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;
  private final Supplier<RegistrationId> ids;
  private final Consumer<PublicAnswer> told;

  /** On a store, a clock and a source of unique ids. */
  public RegisterParticipant(
      UnitOfWork unitOfWork, InstantSource clock, Supplier<RegistrationId> ids) {
    this(unitOfWork, clock, ids, answer -> {});
  }

  /**
   * The same, watched by somebody who counts.
   *
   * @param told hears what each sign-up is told, once that is durable
   */
  public RegisterParticipant(
      UnitOfWork unitOfWork,
      InstantSource clock,
      Supplier<RegistrationId> ids,
      Consumer<PublicAnswer> told) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
    this.ids = ids;
    this.told = told;
  }

  /**
   * Signs up, and returns once the answer is durable.
   *
   * @param language in which the participant wishes to be written to
   */
  public SignUpOutcome signUp(
      EventDayId day, Participant participant, Wishes wishes, Locale language) {
    return signUp(day, participant, wishes, language, Optional.empty());
  }

  /**
   * The same for somebody who was shown an information notice.
   *
   * @param notice which one, where that is known
   */
  public SignUpOutcome signUp(
      EventDayId day,
      Participant participant,
      Wishes wishes,
      Locale language,
      Optional<NoticeVersion> notice) {
    SignUp signUp = new SignUp(ids.get(), participant, wishes, language, notice);
    Instant now = clock.instant();
    SignUpOutcome outcome = unitOfWork.inDay(day, books -> decide(books, signUp, now));
    told.accept(outcome.publicAnswer());
    return outcome;
  }

  /**
   * Signs up once, however often the same key comes in.
   *
   * @param key the client's word for "this is the same request"
   * @param fingerprint of the request as it was sent
   */
  public OnceOnly signUpOnce(
      IdempotencyKey key,
      String fingerprint,
      EventDayId day,
      Participant participant,
      Wishes wishes,
      Locale language) {
    return signUpOnce(key, fingerprint, day, participant, wishes, language, Optional.empty());
  }

  /**
   * The same for somebody who was shown an information notice.
   *
   * @param notice which one, where that is known
   */
  public OnceOnly signUpOnce(
      IdempotencyKey key,
      String fingerprint,
      EventDayId day,
      Participant participant,
      Wishes wishes,
      Locale language,
      Optional<NoticeVersion> notice) {
    SignUp signUp = new SignUp(ids.get(), participant, wishes, language, notice);
    Instant now = clock.instant();
    OnceOnly once =
        unitOfWork.inDay(
            day,
            books -> {
              Optional<KeptAnswer> kept = books.answer(key);
              if (kept.isPresent()) {
                return kept.get().fingerprint().equals(fingerprint)
                    ? new OnceOnly.Answered(kept.get().answer())
                    : new OnceOnly.KeyUsedForAnother();
              }
              PublicAnswer answer = decide(books, signUp, now).publicAnswer();
              if (answer == PublicAnswer.RECEIVED) {
                books.keep(key, new KeptAnswer(fingerprint, answer, now));
              }
              return new OnceOnly.Answered(answer);
            });
    if (once instanceof OnceOnly.Answered answered) {
      told.accept(answered.answer());
    }
    return once;
  }

  /** What a request under an idempotency key is told. */
  public sealed interface OnceOnly {
    /** The answer, now or when it first came in. */
    record Answered(PublicAnswer answer) implements OnceOnly {}

    /** The key was used for a request that said something else; nothing was done. */
    record KeyUsedForAnother() implements OnceOnly {}
  }

  private static SignUpOutcome decide(DayBooks books, SignUp signUp, Instant now) {
    return books
        .day()
        .map(
            day ->
                books.keep(
                    new RegistrationDesk(day, books.seats(), now)
                        .signUp(signUp, books.under(signUp.participant().email()))))
        .orElseGet(SignUpOutcome.NoSuchDay::new);
  }
}
