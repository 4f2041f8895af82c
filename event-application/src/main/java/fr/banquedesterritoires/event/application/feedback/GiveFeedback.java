package fr.banquedesterritoires.event.application.feedback;

import fr.banquedesterritoires.event.application.attendance.Attendances;
import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackDesk;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Answering;
import fr.banquedesterritoires.event.registration.Registration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Takes what the holder of a private link thinks of the day they came to: one answer, which they
 * can change. The journal says nothing of it, so that nobody learns who answered when.
 */
public final class GiveFeedback {

  private final LinkHolder holder;
  private final Attendances attendances;
  private final Feedbacks feedbacks;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On whoever holds a link, a store and a clock. */
  public GiveFeedback(
      LinkHolder holder,
      Attendances attendances,
      Feedbacks feedbacks,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.holder = holder;
    this.attendances = attendances;
    this.feedbacks = feedbacks;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /**
   * What a private link opens.
   *
   * @param day its day
   * @param answering whether its holder may answer
   * @param given what they answered so far
   */
  public record Form(EventDay day, Answering answering, Optional<Feedback> given) {}

  /** The form of whoever holds a token; empty if it opens nothing, or no longer. */
  public Optional<Form> open(String token) {
    return holder.open(token) instanceof LinkHolder.Opened.Open open
        ? Optional.of(
            new Form(
                open.day(),
                answering(open.day(), open.registration()),
                feedbacks.feedbackOf(open.registration().id())))
        : Optional.empty();
  }

  /** Whether whoever a registration belongs to may answer, their private link being open. */
  public Answering answering(EventDay day, Registration own) {
    FeedbackDesk desk = new FeedbackDesk(day, feedbacks.feedbackAsked(day.id()), clock.instant());
    return desk.answerOf(own.id(), attendances.attendance(own.id()));
  }

  /** Takes an answer in place of the former one, or tells why not; empty as {@link #open}. */
  public Optional<Answering> give(String token, Feedback feedback) {
    return holder.open(token) instanceof LinkHolder.Opened.Open open
        ? give(open.registration(), feedback)
        : Optional.empty();
  }

  private Optional<Answering> give(Registration own, Feedback feedback) {
    return unitOfWork.inDay(
        own.day(),
        books ->
            books
                .registration(own.id())
                .flatMap(still -> books.day())
                .map(
                    day -> {
                      Answering answering =
                          new FeedbackDesk(day, books.feedbackAsked(), clock.instant())
                              .answerOf(own.id(), Attendance.of(books.atTheDoor(own.id())));
                      if (answering == Answering.OPEN) {
                        books.keep(own.id(), feedback);
                      }
                      return answering;
                    }));
  }
}
