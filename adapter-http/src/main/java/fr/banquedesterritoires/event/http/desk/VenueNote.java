package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.web.Codes;
import io.javalin.http.Context;
import java.util.Optional;

/** What the venue's page says was done, or why it was not. */
enum VenueNote {
  /** Set or replaced. */
  SET,
  /** Withdrawn. */
  WITHDRAWN,
  /** There was none to withdraw. */
  NO_VENUE,
  /** Somebody else has changed it meanwhile. */
  OUTDATED,
  /** A letter is tried again. */
  TRIED_AGAIN,
  /** There is no such letter any more. */
  NO_LETTER;

  private static final String PARAMETER = "fait";

  static Optional<VenueNote> in(Context ctx) {
    return Asked.word(ctx, PARAMETER, VenueNote.class);
  }

  /** The page that says so. */
  String after(String path) {
    return path + "?" + PARAMETER + "=" + Codes.of(this);
  }
}
