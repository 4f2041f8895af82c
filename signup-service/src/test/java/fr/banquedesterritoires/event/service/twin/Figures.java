package fr.banquedesterritoires.event.service.twin;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What whoever watches over the machine reads. */
final class Figures {

  static final String PATH = "/metrics";
  static final String KEY = "the key of the figures of both twins";

  /** How long things took, and how many letters left, news of the venue among them. */
  private static final Pattern NOT_PROMISED =
      Pattern.compile("(# (HELP|TYPE) )?journees_(requests_seconds_(max|sum|bucket)|letters).*");

  private Figures() {}

  /** An answer without what is no part of the promise. */
  static Reply promised(Request request, Reply reply) {
    if (reply.code() != 200 || !request.target().startsWith(PATH)) {
      return reply;
    }
    return reply
        .with("Content-Length", "…")
        .withText(
            text ->
                text.lines()
                    .filter(line -> !NOT_PROMISED.matcher(line).matches())
                    .collect(Collectors.joining("\n")));
  }
}
