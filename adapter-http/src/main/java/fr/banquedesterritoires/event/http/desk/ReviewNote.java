package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.web.Codes;
import io.javalin.http.Context;
import java.util.Optional;

/** What the page of the collective review says was done, or why it was not. */
enum ReviewNote {
  /** Kept for the desk. */
  KEPT,
  /** Published. */
  PUBLISHED,
  /** Taken back from everybody. */
  WITHDRAWN,
  /** Nothing was published. */
  NOTHING_PUBLISHED,
  /** Somebody else has changed it meanwhile. */
  OUTDATED,
  /** Those who came are asked what they thought. */
  ASKED,
  /** They were asked before, or cannot be asked now. */
  NOT_ASKED;

  private static final String PARAMETER = "fait";

  static Optional<ReviewNote> in(Context ctx) {
    return Asked.word(ctx, PARAMETER, ReviewNote.class);
  }

  /** The page that says so. */
  String after(String path) {
    return path + "?" + PARAMETER + "=" + Codes.of(this);
  }
}
