package fr.banquedesterritoires.event.service.proof;

/**
 * One sign-up as whoever sent it saw it.
 *
 * @param person who signed up
 * @param status of the answer, 0 if there was none
 * @param retryAfter what the answer's header of that name said, or nothing
 * @param body of the answer
 * @param called when it was sent first, by a clock that never goes back
 * @param answered when its answer was there, by the same clock
 */
record Call(int person, int status, String retryAfter, String body, long called, long answered) {

  static final int NO_ANSWER = 0;

  boolean isAcknowledged() {
    return status == 202;
  }

  /** Whether it was told to come back, as a full or a broken store has to say it. */
  boolean isPutOff() {
    return status == 503 && !retryAfter.isEmpty();
  }

  /** A connection may also break, or be closed for idleness just when it is used again. */
  boolean isYesOrComeBack() {
    return isAcknowledged() || isPutOff() || status == NO_ANSWER;
  }

  /** The same as seen by somebody who had tried before. */
  Call since(long firstCalled) {
    return new Call(person, status, retryAfter, body, firstCalled, answered);
  }
}
