package fr.banquedesterritoires.event.application.work;

import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.MoveOutcome;
import fr.banquedesterritoires.event.desk.Ruling;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.venue.Venue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The books of one day, open within one unit of work and useless after it. What a unit has written
 * it reads back. None of these operations may cost more the more registrations there are.
 */
public interface DayBooks {

  /** The day, if it is known. */
  Optional<EventDay> day();

  /** The counts of the day; {@link Seats#NONE} before the first sign-up. */
  Seats seats();

  /** The registration of this day under an address, in whatever state it is. */
  Optional<Registration> under(EmailAddress address);

  /** A registration of this day. */
  Optional<Registration> registration(RegistrationId id);

  /** Whoever waits in line with the lowest turn. */
  Optional<Registration> firstInLine();

  /**
   * All who wait in line, in the order of their turns. The one question here whose cost grows with
   * the line: only an organiser who moves somebody asks it.
   */
  List<Registration> line();

  /** The version of the venue: it rises each time one is set or taken away. */
  int venueVersion();

  /** Whether a venue is set now. */
  boolean hasVenue();

  /** The answer that was kept under a key, if any. */
  Optional<KeptAnswer> answer(IdempotencyKey key);

  /** All that is known to have happened at the door with a registration of this day. */
  List<DoorEvent> atTheDoor(RegistrationId id);

  /** What the day has concluded, published or not. */
  Optional<CollectiveReview> review();

  /** When those who came were asked what they thought of the day, if they were. */
  Optional<Instant> feedbackAsked();

  /** Writes a day, new or changed. */
  void keep(EventDay day);

  /**
   * Writes a registration, new or changed.
   *
   * @throws RuntimeException if another registration of the day has its address or its ticket; the
   *     unit must not go on
   */
  void keep(Registration registration);

  /** Writes the counts. */
  void keep(Seats seats);

  /** Writes a venue, in place of the former one. */
  void keep(Venue venue);

  /** Takes the venue away, if there is one; its version rises. */
  void removeVenue();

  /** Writes what the day has concluded, in place of what it had. */
  void keep(CollectiveReview review);

  /** Writes when those who came were asked. */
  void keepFeedbackAsked(Instant at);

  /**
   * Writes what the holder of a registration of this day thinks of it, in place of what they
   * thought before.
   *
   * @throws RuntimeException if there is no such registration; the unit must not go on
   */
  void keep(RegistrationId who, Feedback feedback);

  /**
   * Writes an answer under a key that has none yet.
   *
   * @throws RuntimeException if it has one; the unit must not go on
   */
  void keep(IdempotencyKey key, KeptAnswer answer);

  /**
   * Writes down something that happened at the door of this day. The first to come under an id
   * stays; others of the same id are left out.
   */
  void keep(DoorEvent event);

  /** Adds a line to the journal. One that bears a later instant is an errand from then on. */
  void append(JournalEntry entry);

  /**
   * Adds a line to the journal, an errand at once, and keeps beside it who signed a group up until
   * the errand is closed.
   */
  void append(JournalEntry entry, Delegation delegation);

  /**
   * Adds a line to the journal about a move on the waiting list, and keeps beside it from where to
   * where it was and why.
   */
  void append(JournalEntry entry, LineMove move);

  /**
   * Lets go of a registration, as it stood last: of all that is kept of it but lines of the
   * journal, which name it and say nothing of it. Letters it was due are due to nobody. It is
   * counted among the figures of those who were forgotten; neither the counts of seats change nor
   * the tickets.
   */
  void forget(Registration registration);

  /** Takes the diet and the access needs out of a registration. */
  void forgetSensitive(Registration registration);

  /**
   * Writes down all that the desk decided, and passes on its answer. Where it concerns no
   * registration, the counts are as they were.
   */
  default <O> O keep(Ruling<O> ruling) {
    ruling.registrations().forEach(this::keep);
    if (!ruling.registrations().isEmpty()) {
      keep(ruling.seats());
    }
    ruling.entries().forEach(this::append);
    ruling.forgotten().forEach(this::forget);
    return ruling.outcome();
  }

  /**
   * Writes down a move on the waiting list, with its reason beside the journal.
   *
   * @param reason by {@link LineMove#REASON}
   */
  default MoveOutcome keep(Ruling<MoveOutcome> ruling, String reason) {
    if (ruling.outcome() instanceof MoveOutcome.Moved moved) {
      LineMove move = new LineMove(moved.from(), moved.to(), reason);
      ruling.registrations().forEach(this::keep);
      ruling.entries().forEach(entry -> append(entry, move));
    }
    return ruling.outcome();
  }
}
