package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.web.Sent;
import io.javalin.http.Context;

/** Which version of a thing the author of a form had before them when they began. */
final class SeenVersion {

  /** The field that says so. */
  static final String FIELD = "vu";

  private static final int NEVER = -1;

  private SeenVersion() {}

  /** As the form sent it; empty if it does not say. */
  static String text(Context ctx) {
    return Sent.text(ctx, FIELD);
  }

  /** The number of it. Whoever does not say what they saw has seen nothing, and changes nothing. */
  static int number(Context ctx) {
    String sent = text(ctx);
    return sent.matches("\\d{1,9}") ? Integer.parseInt(sent) : NEVER;
  }
}
