package fr.banquedesterritoires.event.service.twin;

import java.util.List;
import java.util.Optional;

/**
 * What came of a step in one of the twins.
 *
 * @param reply the answer, if it was a request
 * @param log what was logged
 * @param sql the statements that were run, in order
 * @param venueReads how often a venue was asked for
 */
record Observed(Optional<Reply> reply, List<String> log, List<String> sql, int venueReads) {

  /** Where two of them part, with what each says there. */
  Optional<String> differenceFrom(Observed other) {
    return difference("another answer", lines(reply), lines(other.reply))
        .or(() -> difference("another log", log, other.log))
        .or(() -> difference("other SQL", sql, other.sql));
  }

  private static List<String> lines(Optional<Reply> reply) {
    return reply.map(Reply::observed).orElse(List.of());
  }

  private static Optional<String> difference(String what, List<String> one, List<String> other) {
    return Reply.difference(one, other).map(where -> what + ", " + where);
  }
}
