package fr.banquedesterritoires.event.testkit.race;

import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.EmailAddress;

/**
 * One sign-up as its caller saw it.
 *
 * @param address who signed up
 * @param answer what they were told
 * @param called when they called, by a clock that never goes back
 * @param answered when they had the answer, by the same clock
 */
public record SignUpCall(EmailAddress address, SignUpOutcome answer, long called, long answered) {

  /** Refuses an answer before the call. */
  public SignUpCall {
    if (answered < called) {
      throw new IllegalArgumentException("answered at " + answered + ", called at " + called);
    }
  }
}
