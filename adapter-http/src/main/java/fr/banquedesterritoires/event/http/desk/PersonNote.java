package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.web.Codes;
import io.javalin.http.Context;
import java.util.Optional;

/** What a person's page says was done, or why it was not. */
enum PersonNote {
  /** Entered by hand, with a seat. */
  ENTERED,
  /** Entered by hand, in line. */
  PUT_IN_LINE,
  /** They stood registered already. */
  KNOWN,
  /** Amended. */
  AMENDED,
  /** Sent in as it stood. */
  UNCHANGED,
  /** Approved. */
  APPROVED,
  /** Refused. */
  REFUSED,
  /** There is nothing to approve or refuse. */
  NOTHING_TO_DECIDE,
  /** Cancelled. */
  CANCELLED,
  /** Cancelled or refused before. */
  OVER,
  /** The day has begun. */
  TOO_LATE,
  /** Moved on the waiting list. */
  MOVED,
  /** They stand at that place. */
  ALREADY_THERE,
  /** They do not wait. */
  NOT_IN_LINE,
  /** The day has begun, and nobody is called in any more. */
  TOO_LATE_TO_MOVE,
  /** Their private link is on its way. */
  LINK_SENT;

  private static final String PARAMETER = "fait";

  static Optional<PersonNote> in(Context ctx) {
    return Asked.word(ctx, PARAMETER, PersonNote.class);
  }

  /** The page that says so. */
  String after(String path) {
    return path + "?" + PARAMETER + "=" + Codes.of(this);
  }
}
