package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.day.DaySearch;
import fr.banquedesterritoires.event.application.day.DaySearch.When;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import io.javalin.http.Context;
import java.util.Optional;

/** Which days a program looks for, as the query of its request says it. */
final class DayQuery {

  private DayQuery() {}

  /**
   * Reads it.
   *
   * @throws RefusedRequest where a code stands that does not exist, lest a program take for an
   *     answer what answers another question
   */
  static DaySearch read(Context ctx) {
    return new DaySearch(
        text(ctx, "q").map(DaySearch::words).orElseGet(DaySearch.EVERYTHING::words),
        text(ctx, "rubric"),
        code(ctx, "format", EventFormat.class),
        code(ctx, "when", When.class),
        text(ctx, "freeSeats").filter(DayQuery::yes).isPresent());
  }

  private static <E extends Enum<E>> Optional<E> code(
      Context ctx, String parameter, Class<E> constants) {
    return text(ctx, parameter)
        .map(code -> Codes.find(constants, code).orElseThrow(DayQuery::unreadable));
  }

  private static boolean yes(String flag) {
    return switch (flag) {
      case "true" -> true;
      case "false" -> false;
      default -> throw unreadable();
    };
  }

  private static Optional<String> text(Context ctx, String parameter) {
    return Optional.ofNullable(ctx.queryParam(parameter)).filter(text -> !text.isBlank());
  }

  private static RefusedRequest unreadable() {
    return new RefusedRequest(ProblemKind.MALFORMED_REQUEST);
  }
}
