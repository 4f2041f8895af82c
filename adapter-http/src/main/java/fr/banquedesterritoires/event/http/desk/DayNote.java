package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.web.Codes;
import io.javalin.http.Context;
import java.util.Optional;

/** What a day's file page says was done, or why it was not. */
enum DayNote {
  /** Kept. */
  KEPT,
  /** Somebody else has changed the day meanwhile. */
  OUTDATED,
  /** Another day has that name. */
  NAME_TAKEN;

  private static final String PARAMETER = "fait";

  static Optional<DayNote> in(Context ctx) {
    return Asked.word(ctx, PARAMETER, DayNote.class);
  }

  /** The page that says so. */
  String after(String path) {
    return path + "?" + PARAMETER + "=" + Codes.of(this);
  }
}
