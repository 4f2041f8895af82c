package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.DeadLetters;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.TurnOnline;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.application.venue.VenueAuthor;
import fr.banquedesterritoires.event.application.venue.WithdrawVenue;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Runs the venue of a day at the desk: looks at it, changes it, and sees who has been told. */
public final class RunVenue {

  /** How many lines of the venue's journal stand on one page. */
  public static final int PAGE = 100;

  private final EventDays days;
  private final Registrations registrations;
  private final Annals annals;
  private final DeadLetters deadLetters;
  private final RevealVenue revealVenue;
  private final SetVenue setVenue;
  private final TurnOnline turnOnline;
  private final WithdrawVenue withdrawVenue;
  private final InstantSource clock;

  /** On a store, the rule and what changes venues. */
  public RunVenue(
      EventDays days,
      Registrations registrations,
      Annals annals,
      DeadLetters deadLetters,
      RevealVenue revealVenue,
      SetVenue setVenue,
      TurnOnline turnOnline,
      WithdrawVenue withdrawVenue,
      InstantSource clock) {
    this.days = days;
    this.registrations = registrations;
    this.annals = annals;
    this.deadLetters = deadLetters;
    this.revealVenue = revealVenue;
    this.setVenue = setVenue;
    this.turnOnline = turnOnline;
    this.withdrawVenue = withdrawVenue;
    this.clock = clock;
  }

  /**
   * What stands about a venue.
   *
   * @param day its day
   * @param venue the venue, or why there is none
   * @param progress how far its news has got
   * @param happenings what was done and who was told, newest first
   * @param failed letters about the day that were set aside, oldest first
   */
  public record Look(
      EventDay day,
      VenueAnswer venue,
      VenueProgress progress,
      List<Happening> happenings,
      List<Failed> failed) {

    /** Copies in. */
    public Look {
      happenings = List.copyOf(happenings);
      failed = List.copyOf(failed);
    }
  }

  /**
   * One line of the venue's journal.
   *
   * @param entry what the journal says
   * @param who to whom, if to one who is still known
   */
  public record Happening(JournalEntry entry, Optional<Participant> who) {}

  /**
   * A letter that was set aside.
   *
   * @param letter which
   * @param who to whom, if they are still known
   */
  public record Failed(DeadLetter letter, Optional<Participant> who) {}

  /** What became of a change. */
  public enum Change {
    /** It stands, and those who may know it will be told. */
    DONE,
    /** Somebody else has changed the venue meanwhile; nothing was kept. */
    OUTDATED,
    /** There was nothing to withdraw. */
    NO_VENUE,
    /** No such day. */
    NO_SUCH_DAY
  }

  /** What stands about the venue of a day, or empty if there is no such day. */
  public Optional<Look> look(Permit permit, EventDayId id) {
    permit.require(Task.READ_VENUE);
    return days.find(id)
        .map(
            day ->
                new Look(
                    day,
                    revealVenue.toClerk(day, permit.actor().role()),
                    annals.venueProgress(id),
                    annals.ofVenue(id, 0, PAGE).stream().map(this::happening).toList(),
                    deadLetters.of(id, 0, PAGE).stream().map(this::failed).toList()));
  }

  /**
   * Sets or replaces the venue. Where it has a join link and the day was on site only, the day
   * turns into a teleconference, or into both if there is a room too.
   *
   * @param seen the version of the venue when the clerk looked
   */
  public Change change(Permit permit, EventDayId id, VenueDetails details, int seen) {
    permit.require(Task.CHANGE_VENUE);
    VenueAuthor author = new VenueAuthor(permit.by(), seen);
    Optional<EventDay> day = days.find(id);
    if (day.isEmpty()) {
      return Change.NO_SUCH_DAY;
    }
    return turns(day.get(), details) ? turn(id, details, author) : set(id, details, author);
  }

  /** Withdraws the venue. */
  public Change withdraw(Permit permit, EventDayId id) {
    permit.require(Task.CHANGE_VENUE);
    return switch (withdrawVenue.withdraw(id, permit.by())) {
      case WithdrawVenue.Outcome.Withdrawn withdrawn -> Change.DONE;
      case WithdrawVenue.Outcome.NoVenue none -> Change.NO_VENUE;
      case WithdrawVenue.Outcome.NoSuchDay none -> Change.NO_SUCH_DAY;
    };
  }

  /** Has a letter that was set aside tried again, and tells whether there was one. */
  public boolean tryAgain(Permit permit, EventDayId id, long number) {
    permit.require(Task.CHANGE_VENUE);
    boolean ofThisDay =
        deadLetters.of(id, number - 1, 1).stream()
            .anyMatch(letter -> letter.errand().number() == number);
    return ofThisDay && deadLetters.tryAgain(number, clock.instant());
  }

  /** Whether a day takes place online once it has this venue, and did not before. */
  static boolean turns(EventDay day, VenueDetails details) {
    return details.joinLink().isPresent() && day.format() == EventFormat.ON_SITE;
  }

  private Change set(EventDayId id, VenueDetails details, VenueAuthor author) {
    return switch (setVenue.set(id, details, author)) {
      case SetVenue.Outcome.Set set -> Change.DONE;
      case SetVenue.Outcome.Replaced replaced -> Change.DONE;
      case SetVenue.Outcome.Outdated outdated -> Change.OUTDATED;
      case SetVenue.Outcome.NoSuchDay none -> Change.NO_SUCH_DAY;
    };
  }

  private Change turn(EventDayId id, VenueDetails details, VenueAuthor author) {
    return switch (turnOnline.turn(id, details.joinLink().orElseThrow(), details.room(), author)) {
      case TurnOnline.Outcome.Turned turned -> Change.DONE;
      case TurnOnline.Outcome.Outdated outdated -> Change.OUTDATED;
      case TurnOnline.Outcome.NoSuchDay none -> Change.NO_SUCH_DAY;
    };
  }

  private Happening happening(JournalEntry entry) {
    return new Happening(
        entry, entry.registration().flatMap(registrations::find).map(Registration::participant));
  }

  private Failed failed(DeadLetter letter) {
    return new Failed(
        letter,
        letter
            .errand()
            .entry()
            .registration()
            .flatMap(registrations::find)
            .map(Registration::participant));
  }
}
