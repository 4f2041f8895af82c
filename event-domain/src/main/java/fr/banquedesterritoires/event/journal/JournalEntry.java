package fr.banquedesterritoires.event.journal;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the journal. What happened to a day and concerns many people stands there once for
 * the day, and again for each of them once the courier sees to it.
 *
 * @param kind what happened
 * @param day to which day
 * @param registration to which registration, if to one
 * @param at when it happened; for what is still to come, such as a reminder, when it is due
 * @param venueVersion which version of the venue, for the kinds that concern it
 * @param by who at the organiser's desk did it, if it was done there
 */
public record JournalEntry(
    EntryKind kind,
    EventDayId day,
    Optional<RegistrationId> registration,
    Instant at,
    OptionalInt venueVersion,
    Optional<ClerkId> by) {

  /** Something that nobody at the organiser's desk did. */
  public JournalEntry(
      EntryKind kind,
      EventDayId day,
      Optional<RegistrationId> registration,
      Instant at,
      OptionalInt venueVersion) {
    this(kind, day, registration, at, venueVersion, Optional.empty());
  }

  /** Something that happened to a registration. */
  public static JournalEntry about(
      EntryKind kind, EventDayId day, RegistrationId registration, Instant at) {
    return new JournalEntry(kind, day, Optional.of(registration), at, OptionalInt.empty());
  }

  /** Something that happened to a day. */
  public static JournalEntry about(EntryKind kind, EventDayId day, Instant at) {
    return new JournalEntry(kind, day, Optional.empty(), at, OptionalInt.empty());
  }

  /** Something that happened to a version of a day's venue. */
  public static JournalEntry aboutVenue(EntryKind kind, EventDayId day, int version, Instant at) {
    return new JournalEntry(kind, day, Optional.empty(), at, OptionalInt.of(version));
  }

  /** The same happening as far as it concerns one registration, noted at an instant. */
  public JournalEntry concerning(RegistrationId one, Instant noted) {
    return new JournalEntry(kind, day, Optional.of(one), noted, venueVersion, by);
  }

  /**
   * What somebody may read of it who may not know the venue: how often and when it was changed, and
   * who was told it, is a part of the secret. Empty if there is nothing else to it.
   */
  public Optional<JournalEntry> withoutVenue() {
    return kind.isOfVenueAlone()
        ? Optional.empty()
        : Optional.of(new JournalEntry(kind, day, registration, at, OptionalInt.empty(), by));
  }

  /** The same, done by somebody at the organiser's desk. */
  public JournalEntry by(ClerkId clerk) {
    return new JournalEntry(kind, day, registration, at, venueVersion, Optional.of(clerk));
  }

  /** Whether it says what was done about the venue of a day, or that somebody was told it. */
  public boolean concernsVenue() {
    return kind == EntryKind.VENUE_TOLD || (kind.isVenueNews() && registration.isEmpty());
  }

  /** To whom a letter may be due because of this entry; empty if to nobody, or to many. */
  public Optional<RegistrationId> addressee() {
    boolean letter = kind.isTold() && kind != EntryKind.OFFER_ENDS;
    return letter ? registration : Optional.empty();
  }

  /** A version of the venue was communicated to a participant. */
  public static JournalEntry told(
      EventDayId day, RegistrationId registration, int version, Instant at) {
    return new JournalEntry(
        EntryKind.VENUE_TOLD, day, Optional.of(registration), at, OptionalInt.of(version));
  }
}
