package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.RegistrationState.AwaitingApproval;
import fr.banquedesterritoires.event.registration.RegistrationState.Cancelled;
import fr.banquedesterritoires.event.registration.RegistrationState.Confirmed;
import fr.banquedesterritoires.event.registration.RegistrationState.Offered;
import fr.banquedesterritoires.event.registration.RegistrationState.Refused;
import fr.banquedesterritoires.event.registration.RegistrationState.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What an entry of the journal means to its addressee at the moment of sending. What is no longer
 * so is not told, for a later entry says what is; and nobody is told twice what they know.
 *
 * @param day as it stands now
 * @param registration as it stands now
 * @param venue what the rule says now
 * @param told what the addressee knows
 * @param reminders of which days remind people
 * @param now the moment of sending
 */
record News(
    EventDay day,
    Registration registration,
    VenueAnswer venue,
    Told told,
    Reminders reminders,
    Instant now) {

  /** Who was sent their link because somebody asked for it is not sent it again for so long. */
  static final Duration LINK_PAUSE = Duration.ofHours(1);

  /** What to write about, or empty if there is nothing to tell. */
  Optional<Occasion> in(JournalEntry entry) {
    boolean on = day.publication() == Publication.PUBLISHED;
    boolean stands = registration.state().stands();
    return switch (entry.kind()) {
      case CONFIRMED -> tell(on && is(Confirmed.class, entry), Occasion.CONFIRMED);
      case PUT_IN_LINE -> tell(on && is(Waiting.class, entry), Occasion.PUT_IN_LINE);
      case APPROVAL_ASKED -> tell(on && is(AwaitingApproval.class, entry), Occasion.APPROVAL_ASKED);
      case PROMOTED -> tell(on && isSeated(entry), Occasion.PROMOTED);
      case OFFERED -> tell(on && is(Offered.class, entry) && isOfferOpen(), Occasion.OFFERED);
      case OFFER_CLAIMED -> tell(on && isSeated(entry), Occasion.OFFER_CLAIMED);
      case OFFER_LAPSED -> tell(on && is(Cancelled.class, entry), Occasion.OFFER_LAPSED);
      case APPROVED -> tell(on && is(Confirmed.class, entry), Occasion.APPROVED);
      case REFUSED -> tell(is(Refused.class, entry), Occasion.REFUSED);
      case CANCELLED -> tell(is(Cancelled.class, entry), Occasion.CANCELLED);
      case SIGNED_UP_AGAIN ->
          tell((stands || isRefused()) && mayAskForLink(), Occasion.SIGNED_UP_AGAIN);
      case LINK_ASKED -> tell(linksOpen() && mayAskForLink(), Occasion.LINK_ASKED);
      case LINK_REPLACED -> tell(linksOpen(), Occasion.LINK_REPLACED);
      case REMINDER -> tell(on && registration.isConfirmed() && remindsNow(), Occasion.REMINDER);
      case DAY_CHANGED -> tell(on && changedFor(stands), Occasion.DAY_CHANGED);
      case DAY_CANCELLED -> tell(isCalledOff() && changedFor(stands), Occasion.DAY_CANCELLED);
      case TURNED_ONLINE ->
          tell(on && isOnline() && changedFor(stands), Occasion.TURNED_ONLINE)
              .or(() -> ofVenue(entry));
      case FEEDBACK_ASKED -> tell(on && linksOpen(), Occasion.FEEDBACK_ASKED);
      case VENUE_SET, VENUE_REPLACED, VENUE_WITHDRAWN, VENUE_DUE -> ofVenue(entry);
      case GROUP_RECEIVED,
          OFFER_ENDS,
          AMENDED,
          MOVED_IN_LINE,
          DAY_PUBLISHED,
          CHECKED_IN,
          CHECK_IN_UNDONE,
          CERTIFICATE_ISSUED,
          VENUE_TOLD,
          REVIEW_WRITTEN,
          REVIEW_PUBLISHED,
          REVIEW_WITHDRAWN,
          LIST_TAKEN_OUT,
          SENSITIVE_LIST_TAKEN_OUT,
          ERASED,
          SENSITIVE_FORGOTTEN,
          PEOPLE_FORGOTTEN ->
          Optional.empty();
    };
  }

  /** What the addressee knows once they have read of an occasion. */
  Told toldOnce(Occasion occasion) {
    if (occasion.comesAfterTheDay()) {
      return told;
    }
    Told read = told.withEntry(entry());
    if (venue instanceof VenueAnswer.Disclosed disclosed) {
      read = read.withVenue(OptionalInt.of(disclosed.version()));
    } else if (occasion == Occasion.VENUE_WITHDRAWN) {
      read = read.withVenue(OptionalInt.empty());
    }
    if (saysWhatTheDayIs(occasion)) {
      read = read.withFacts(Fingerprint.ofFacts(day));
    }
    return switch (occasion.theme()) {
      case REMINDER -> read.withReminder(reminders.inForce(day, now).orElseThrow());
      case LINK -> occasion == Occasion.LINK_REPLACED ? read : read.withLinkSent(now);
      case SIGN_UP, PLACE, DAY, VENUE, FEEDBACK -> read;
    };
  }

  /** Whether a letter must carry the calendar part that leads to this state. */
  boolean movesCalendarTo(Told.InCalendar next) {
    return !told.posted() || !told.calendar().equals(Optional.of(next));
  }

  /** What shall stand in the addressee's calendar: the day for those who take part, or nothing. */
  private Optional<String> entry() {
    boolean takesPart = registration.isConfirmed() && day.publication() == Publication.PUBLISHED;
    return takesPart ? Optional.of(Fingerprint.ofEntry(day, venue)) : Optional.empty();
  }

  /** Whether somebody who reads of an occasion has learnt what the day has become. */
  private static boolean saysWhatTheDayIs(Occasion occasion) {
    return switch (occasion.theme()) {
      case SIGN_UP, PLACE, DAY -> true;
      case VENUE, LINK, REMINDER, FEEDBACK -> false;
    };
  }

  private Optional<Occasion> ofVenue(JournalEntry entry) {
    boolean concerned =
        day.publication() == Publication.PUBLISHED
            && registration.state().stands()
            && now.isBefore(day.ends());
    if (!concerned) {
      return Optional.empty();
    }
    return switch (venue) {
      case VenueAnswer.Disclosed disclosed ->
          tell(
              !told.knowsVenue(disclosed.version()),
              told.mayKnowVenueBefore(disclosed.version())
                  ? Occasion.VENUE_CHANGED
                  : Occasion.VENUE_KNOWN);
      case VenueAnswer.Kept kept ->
          tell(told.mayKnowVenueBefore(entry.venueVersion().orElse(0)), Occasion.VENUE_WITHDRAWN);
    };
  }

  /** Whether the registration stands where an entry says that it went, and has stood since. */
  private boolean is(Class<? extends RegistrationState> state, JournalEntry entry) {
    return state.isInstance(registration.state())
        && registration.state().since().equals(entry.at());
  }

  private boolean isSeated(JournalEntry entry) {
    return is(Confirmed.class, entry) || is(AwaitingApproval.class, entry);
  }

  private boolean isOfferOpen() {
    return registration.state() instanceof Offered offer && now.isBefore(offer.until());
  }

  private boolean linksOpen() {
    return now.isBefore(day.linksExpire());
  }

  /** Anybody can ask for a link, any number of times; the mailbox must not drown in them. */
  private boolean mayAskForLink() {
    return !told.wasSentLinkAfter(now.minus(LINK_PAUSE));
  }

  private boolean isRefused() {
    return registration.state() instanceof Refused;
  }

  private boolean isCalledOff() {
    return day.publication() == Publication.CANCELLED;
  }

  private boolean isOnline() {
    return day.format() != EventFormat.ON_SITE;
  }

  private boolean changedFor(boolean standing) {
    return standing && now.isBefore(day.ends()) && !told.knowsFacts(Fingerprint.ofFacts(day));
  }

  private boolean remindsNow() {
    return reminders
        .inForce(day, now)
        .filter(due -> !told.reminder().equals(Optional.of(due)) || !told.posted())
        .isPresent();
  }

  private static Optional<Occasion> tell(boolean holds, Occasion occasion) {
    return holds ? Optional.of(occasion) : Optional.empty();
  }
}
