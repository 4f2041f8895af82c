package fr.banquedesterritoires.event.http.web;

import io.javalin.http.Context;
import java.util.Optional;

/** What a form sent in one of its fields, however little of it there is. */
public final class Sent {

  private Sent() {}

  /** A field as it was typed; empty if the form has none of that name. */
  public static String text(Context ctx, String field) {
    return Optional.ofNullable(ctx.formParam(field)).orElse("");
  }

  /** A field of several lines; browsers end each by CR LF, we by LF. */
  public static String lines(Context ctx, String field) {
    return text(ctx, field).replace("\r\n", "\n");
  }
}
