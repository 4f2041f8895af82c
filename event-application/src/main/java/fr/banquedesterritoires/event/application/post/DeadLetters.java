package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.day.EventDayId;
import java.time.Instant;
import java.util.List;

/**
 * Les rebuts: the port for letters that were set aside, since they were refused for good or did not
 * leave within a day. They stay until somebody has them tried again.
 */
public interface DeadLetters {

  /**
   * Those of a day, oldest first.
   *
   * @param after only errands with a higher number
   * @param most how many at most
   */
  List<DeadLetter> of(EventDayId day, long after, int most);

  /**
   * Has an errand tried again from now on, as if for the first time. At that moment the courier
   * asks anew whether anything is left to be told.
   *
   * @return whether an errand of that number was set aside
   */
  boolean tryAgain(long number, Instant now);
}
