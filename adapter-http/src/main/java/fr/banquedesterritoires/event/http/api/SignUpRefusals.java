package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import java.time.Instant;

/** Why a day takes nobody now, with what a program needs to know of it. */
record SignUpRefusals(ReadDay readDay) {

  RefusedRequest of(EventDayId id, PublicAnswer answer) {
    EventDay day =
        readDay
            .read(id)
            .map(ReadDay.PublicDay::day)
            .orElseThrow(() -> new RefusedRequest(ProblemKind.NO_SUCH_DAY));
    return new RefusedRequest(problem(day, answer));
  }

  private static Problem problem(EventDay day, PublicAnswer answer) {
    return switch (answer) {
      case NOT_YET_OPEN -> at(ProblemKind.NOT_YET_OPEN, "opens", day, day.registration().opens());
      case CLOSED -> at(ProblemKind.CLOSED, "closed", day, day.registration().closes());
      case FULL -> full(day.registration().capacity().orElseThrow());
      case DAY_CANCELLED -> Problem.of(ProblemKind.DAY_CANCELLED);
      case NO_SUCH_DAY -> Problem.of(ProblemKind.NO_SUCH_DAY);
      case RECEIVED -> throw new IllegalArgumentException("nothing was refused");
    };
  }

  private static Problem at(ProblemKind kind, String member, EventDay day, Instant instant) {
    return Problem.of(kind, instant.atZone(day.zone()))
        .with(member, DaySummary.inZone(day, instant));
  }

  private static Problem full(int capacity) {
    return Problem.of(ProblemKind.FULL, capacity).with("capacity", capacity);
  }
}
