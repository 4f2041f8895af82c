package fr.banquedesterritoires.event.programme;

import java.util.List;
import java.util.Optional;

/**
 * Le programme: the sessions in the order they are printed, which need not be the order of the
 * clock.
 *
 * @param sessions at least one, in printed order
 * @param hours the hours the day announces, if it does
 */
public record Programme(List<Session> sessions, Optional<TimeSlot> hours) {

  /** The most sessions a programme of one day can hold. */
  public static final int MAX_SESSIONS = 100;

  /** Refuses an empty programme and one beyond {@link #MAX_SESSIONS}. */
  public Programme {
    sessions = List.copyOf(sessions);
    if (sessions.isEmpty() || sessions.size() > MAX_SESSIONS) {
      throw new IllegalArgumentException(
          "a programme has 1 to " + MAX_SESSIONS + " sessions, not " + sessions.size());
    }
  }

  /** A programme that announces no hours of its own. */
  public static Programme of(Session... sessions) {
    return new Programme(List.of(sessions), Optional.empty());
  }

  /** Whether a lunch stands in the programme. */
  public boolean hasLunch() {
    return sessions.stream().anyMatch(session -> session.kind() == SessionKind.LUNCH);
  }
}
