package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one participant was told so far, or may have been: it is written down before a letter
 * leaves, since a courier can die between the post office's receipt and the note of it. It holds no
 * venue and no text, only numbers and fingerprints.
 *
 * @param registration whose
 * @param calendar what their calendar holds of us, if it ever got an entry
 * @param facts fingerprint of the day's facts they know, if any
 * @param venue the version of the venue they know, if any
 * @param reminder the due time of the last reminder they got, if any
 * @param linkSent when they were last sent their link because somebody asked for it, if ever
 * @param posted whether the last letter is known to have left; if not, it may or may not have
 */
public record Told(
    RegistrationId registration,
    Optional<InCalendar> calendar,
    Optional<String> facts,
    OptionalInt venue,
    Optional<Instant> reminder,
    Optional<Instant> linkSent,
    boolean posted) {

  /**
   * A calendar entry as a mail carried it.
   *
   * @param sequence its SEQUENCE (RFC 5545 section 3.8.7.4), from 0
   * @param entry fingerprint of the entry, empty once it was cancelled
   */
  public record InCalendar(int sequence, Optional<String> entry) {}

  /** Nothing so far. */
  public static Told nothing(RegistrationId registration) {
    return new Told(
        registration,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /** Whether they know a version of the venue for certain. */
  public boolean knowsVenue(int version) {
    return posted && venue.equals(OptionalInt.of(version));
  }

  /** Whether they may know a version of the venue that came before this one. */
  public boolean mayKnowVenueBefore(int version) {
    return venue.isPresent() && venue.getAsInt() < version;
  }

  /** Whether they certainly were sent their link after an instant, because somebody asked. */
  public boolean wasSentLinkAfter(Instant instant) {
    return posted && linkSent.filter(instant::isBefore).isPresent();
  }

  /** Whether these facts are what they know for certain. */
  public boolean knowsFacts(String fingerprint) {
    return posted && facts.equals(Optional.of(fingerprint));
  }

  /**
   * With the calendar holding this entry, or none. The sequence rises if that is a change, and only
   * then; who never got an entry needs no cancellation.
   */
  Told withEntry(Optional<String> entry) {
    Optional<InCalendar> next =
        calendar
            .map(now -> now.entry().equals(entry) ? now : new InCalendar(now.sequence() + 1, entry))
            .or(() -> entry.map(first -> new InCalendar(0, Optional.of(first))));
    return new Told(registration, next, facts, venue, reminder, linkSent, posted);
  }

  Told withFacts(String fingerprint) {
    return new Told(
        registration, calendar, Optional.of(fingerprint), venue, reminder, linkSent, posted);
  }

  Told withVenue(OptionalInt version) {
    return new Told(registration, calendar, facts, version, reminder, linkSent, posted);
  }

  Told withReminder(Instant due) {
    return new Told(registration, calendar, facts, venue, Optional.of(due), linkSent, posted);
  }

  Told withLinkSent(Instant now) {
    return new Told(registration, calendar, facts, venue, reminder, Optional.of(now), posted);
  }

  /**
   * What is written down before the letter leaves. Until it is known to have left, they may still
   * know the venue they knew.
   */
  Told announcedAfter(Told known) {
    return withVenue(venue.isPresent() ? venue : known.venue()).posted(false);
  }

  /** The same, known to have left or not. */
  public Told posted(boolean left) {
    return new Told(registration, calendar, facts, venue, reminder, linkSent, left);
  }
}
