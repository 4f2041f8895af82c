package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.web.Codes;
import io.javalin.http.Context;
import java.util.Optional;

/** What a participant has just done, told on the page they are sent to (303) after a form. */
enum Done {
  AMENDED,
  UNCHANGED,
  CLAIMED,
  OFFER_OVER,
  CANCELLED;

  static final String PARAMETER = "fait";

  String code() {
    return Codes.of(this);
  }

  static Optional<Done> in(Context ctx) {
    return Optional.ofNullable(ctx.queryParam(PARAMETER))
        .flatMap(code -> Codes.find(Done.class, code));
  }
}
