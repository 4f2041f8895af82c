package fr.banquedesterritoires.event.http;

import java.time.Instant;
import java.util.List;

/** La démonstration: a story of one day, and a clock, that whoever watches can move on. */
public interface Demo {

  /** Whether everything is thrown away in the end. */
  boolean isThrownAway();

  /** What the demo's clock says. */
  Instant now();

  /** The acts, in the order in which the story is told. */
  List<Act> acts();

  /** Plays an act, or moves the clock on. What follows from it happens as it would in earnest. */
  void play(Name name);

  /**
   * An act of the story.
   *
   * @param isPlayed whether it has been, so that it would change nothing
   */
  record Act(Name name, boolean isPlayed) {}

  /** What can be played. */
  enum Name {
    /** Two hundred people sign up; forty of them wait. */
    SIGN_UPS,
    /** Fifteen give up; the first fifteen in line are called in. */
    CANCELLATIONS,
    /** The room changes. */
    ANOTHER_ROOM,
    /** A week before, people are reminded. */
    WEEK_BEFORE,
    /** Two days before, one can join from afar as well. */
    TELECONFERENCE,
    /** On the eve, people are reminded again. */
    EVE,
    /** Half an hour before the day begins, people arrive. */
    MORNING,
    /** The day is over. */
    EVENING,
    /** Eight days after, diets and access needs are no longer needed. */
    WEEK_AFTER,
    /** Three months after, no name is. */
    SEASON_AFTER,
    /** An hour passes. */
    ONE_HOUR,
    /** A day passes. */
    ONE_DAY
  }
}
