package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.privacy.NoticeVersion;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * L'inscription: one participant's place in one day, an aggregate of its own. It begins with a
 * sign-up, confirmed, awaiting approval or in line; is amended, promoted or offered a seat,
 * approved or refused; and ends cancelled, from where a new sign-up revives it at the end of the
 * line. The same person and the same day always give the same registration.
 *
 * @param id names it for good
 * @param day the day it is for
 * @param participant who signed up
 * @param wishes what they ask of the day
 * @param language in which they are written to
 * @param state where it stands
 * @param ticket its place in the order of sign-ups of that day, from 1; amending keeps it, signing
 *     up anew draws a new one
 * @param approvedAt when the organiser approved it, if so
 * @param linkRotation how often its private link was replaced; raising it kills the former link
 * @param revision counts the changes to it, from 0
 * @param notice which information notice was shown when its participant signed up last; empty if
 *     the tool that signed them up did not say
 */
@Value.Builder
@Value.Style(stagedBuilder = true, jdkOnly = true)
public record Registration(
    RegistrationId id,
    EventDayId day,
    Participant participant,
    Wishes wishes,
    Locale language,
    RegistrationState state,
    long ticket,
    Optional<Instant> approvedAt,
    int linkRotation,
    int revision,
    Optional<NoticeVersion> notice) {

  /** Refuses a ticket below 1 and counters below 0. */
  public Registration {
    if (ticket < 1 || linkRotation < 0 || revision < 0) {
      throw new IllegalArgumentException(
          "ticket %d, link rotation %d, revision %d".formatted(ticket, linkRotation, revision));
    }
  }

  /** Whether the seat is theirs. */
  public boolean isConfirmed() {
    return state instanceof RegistrationState.Confirmed;
  }

  /** Whether it waits in line. */
  public boolean isWaiting() {
    return state instanceof RegistrationState.Waiting;
  }

  /**
   * What the line is ordered by, lowest first: the ticket, unless an organiser's move gave it
   * another turn.
   */
  public long turn() {
    return state instanceof RegistrationState.Waiting waiting
        ? waiting.turn().orElse(ticket)
        : ticket;
  }

  /**
   * The same registration at another turn in line.
   *
   * @throws IllegalStateException if it does not wait
   */
  public Registration inTurn(long turn) {
    if (!(state instanceof RegistrationState.Waiting waiting)) {
      throw new IllegalStateException(this + " does not wait");
    }
    return entering(
        new RegistrationState.Waiting(
            waiting.since(), turn == ticket ? OptionalLong.empty() : OptionalLong.of(turn)));
  }

  /** The same registration in another state. */
  public Registration entering(RegistrationState next) {
    return changed(participant, wishes, next, approvedAt);
  }

  /** The same registration, approved by the organiser and confirmed. */
  public Registration approved(Instant now) {
    return changed(participant, wishes, new RegistrationState.Confirmed(now), Optional.of(now));
  }

  /** The same registration with what its participant sent in anew; its place in line stays. */
  public Registration amended(Participant who, Wishes what) {
    return changed(who, what, state, approvedAt);
  }

  /** The same registration without the wishes that can reveal health or religion. */
  public Registration withoutSensitive() {
    return changed(participant, wishes.withoutSensitive(), state, approvedAt);
  }

  /** The same registration under a new private link; the former one opens nothing any more. */
  public Registration underNewLink() {
    return new Registration(
        id,
        day,
        participant,
        wishes,
        language,
        state,
        ticket,
        approvedAt,
        linkRotation + 1,
        revision + 1,
        notice);
  }

  /**
   * The same registration, signed up anew after it was cancelled: with a new ticket and a new
   * private link.
   */
  public Registration revived(SignUp signUp, RegistrationState next, long newTicket) {
    return new Registration(
        id,
        day,
        signUp.participant(),
        signUp.wishes(),
        signUp.language(),
        next,
        newTicket,
        Optional.empty(),
        linkRotation + 1,
        revision + 1,
        signUp.notice());
  }

  private Registration changed(
      Participant who, Wishes what, RegistrationState next, Optional<Instant> approval) {
    return new Registration(
        id, day, who, what, language, next, ticket, approval, linkRotation, revision + 1, notice);
  }

  /** Names the registration and its state, and no personal data. */
  @Override
  public String toString() {
    return "Registration[" + id + " for " + day + ", " + state + ", ticket " + ticket + "]";
  }
}
