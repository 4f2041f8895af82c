package fr.banquedesterritoires.event.feedback;

import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides who is asked what they thought of one day, and who may say so, at one instant. They are
 * asked once, after the day, and only those whose presence was recorded; whoever came may answer
 * from then on, and change their answer, as long as private links last.
 *
 * @param day the day
 * @param asked when they were asked, if they were
 * @param now the instant of every decision made here
 */
public record FeedbackDesk(EventDay day, Optional<Instant> asked, Instant now) {

  /** What becomes of asking. */
  public sealed interface Asking {
    /** They are asked now. */
    record Now() implements Asking {}

    /** They were asked before. */
    record Already(Instant when) implements Asking {}

    /** The day is not over; it ends then. */
    record NotYet(Instant ends) implements Asking {}

    /** The day is a draft, or was called off: nobody came. */
    record NotHeld() implements Asking {}

    /** Nobody could open the form any more. */
    record TooLate() implements Asking {}
  }

  /** What becomes of an answer. */
  public enum Answering {
    /** It is taken. */
    OPEN,
    /** Nobody was asked so far. */
    NOT_ASKED,
    /** Nobody recorded that they came. */
    NOT_PRESENT
  }

  /** Whether those who came can be asked. */
  public Asking ask() {
    if (asked.isPresent()) {
      return new Asking.Already(asked.get());
    }
    if (day.publication() != Publication.PUBLISHED) {
      return new Asking.NotHeld();
    }
    if (now.isBefore(day.ends())) {
      return new Asking.NotYet(day.ends());
    }
    return now.isBefore(day.linksExpire()) ? new Asking.Now() : new Asking.TooLate();
  }

  /**
   * Whether somebody may answer whose private link still opens their page.
   *
   * @param attendance what is known to have happened at the door with them
   */
  public Answering answerOf(RegistrationId who, Attendance attendance) {
    if (asked.isEmpty()) {
      return Answering.NOT_ASKED;
    }
    return attendance.halves(who).isEmpty() ? Answering.NOT_PRESENT : Answering.OPEN;
  }
}
