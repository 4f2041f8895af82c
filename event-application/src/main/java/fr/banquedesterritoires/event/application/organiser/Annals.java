package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The port for reading the journal back. */
public interface Annals {

  /** The grain in which sign-ups are counted: no zone's midnight falls within one. */
  Duration QUARTER = Duration.ofMinutes(15);

  /** All that the journal says of a registration, in the order in which it was written. */
  List<JournalEntry> about(RegistrationId registration);

  /** From where to where a registration was moved in line, and why, by the entries that say so. */
  Map<JournalEntry, LineMove> moves(RegistrationId registration);

  /**
   * What was done about a day's venue, and who was told which version of it, newest first.
   *
   * @param skip how many newer ones are left out
   * @param most how many at most
   */
  List<JournalEntry> ofVenue(EventDayId day, int skip, int most);

  /** The figures of those of a day of whom nothing else is kept any more. */
  DayFigures figuresOfForgotten(EventDayId day);

  /** How far the news about a day's venue has got. */
  VenueProgress venueProgress(EventDayId day);

  /**
   * How many sign-ups for a day came in, by the quarter of an hour that they came in; quarters
   * without any are left out. Whoever signs up again after cancelling counts again.
   */
  SortedMap<Instant, Integer> signUps(EventDayId day);
}
