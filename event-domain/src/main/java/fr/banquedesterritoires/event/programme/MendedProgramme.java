package fr.banquedesterritoires.event.programme;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A programme once a person has taken up what the review proposed; nothing else in it changes. */
public final class MendedProgramme {

  private MendedProgramme() {}

  /**
   * The programme with a mend.
   *
   * @param mend as the review of this same programme proposes it
   * @param lunch what a lunch is called, if that is what the mend adds
   */
  public static Programme of(Programme programme, Mend mend, String lunch) {
    List<Session> sessions = new ArrayList<>(programme.sessions());
    switch (mend) {
      case Mend.MoveTo move ->
          sessions.set(
              move.entry() - 1,
              at(
                  sessions.get(move.entry() - 1),
                  move.slot().start(),
                  Optional.of(move.slot().end())));
      case Mend.EndAt end -> {
        Session open = sessions.get(end.entry() - 1);
        sessions.set(end.entry() - 1, at(open, open.start(), Optional.of(end.end())));
      }
      case Mend.PrintBefore print -> {
        Session moved = sessions.remove(print.entry() - 1);
        sessions.add(print.before() - 1, moved);
      }
      case Mend.ServeLunch serve -> sessions.add(placeOf(serve, sessions), lunch(serve, lunch));
    }
    return new Programme(sessions, programme.hours());
  }

  private static Session at(Session session, LocalTime start, Optional<LocalTime> end) {
    return new Session(
        start, end, session.kind(), session.title(), session.text(), session.caseStudies());
  }

  private static Session lunch(Mend.ServeLunch serve, String title) {
    return new Session(
        serve.slot().start(),
        Optional.of(serve.slot().end()),
        SessionKind.LUNCH,
        title,
        Optional.empty(),
        List.of());
  }

  /** Before the first session that starts later. */
  private static int placeOf(Mend.ServeLunch serve, List<Session> sessions) {
    int place = 0;
    while (place < sessions.size() && !sessions.get(place).start().isAfter(serve.slot().start())) {
      place++;
    }
    return place;
  }
}
