package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.registration.LineMove;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was typed to move somebody on the waiting list.
 *
 * @param place the wanted place
 * @param reason why
 * @param sent whether somebody sent it, so that what is wrong with it is said
 */
record MoveForm(String place, String reason, boolean sent) {

  static final MoveForm EMPTY = new MoveForm("", "", false);

  private static final String PLACE = "place";
  private static final String REASON = "motif";

  static MoveForm read(Context ctx) {
    return new MoveForm(Sent.text(ctx, PLACE).strip(), Sent.text(ctx, REASON), true);
  }

  /** The place, if it is one. */
  OptionalInt wanted() {
    return place.matches("[1-9]\\d{0,6}")
        ? OptionalInt.of(Integer.parseInt(place))
        : OptionalInt.empty();
  }

  boolean isWrong() {
    return sent && (wanted().isEmpty() || LineMove.REASON.flawOf(reason).isPresent());
  }

  Field placeField(Texts texts) {
    return new Field(
        PLACE,
        texts.say("move.place"),
        texts.find("move.place.hint"),
        place,
        true,
        Optional.of("off"),
        Optional.of("move.place.wrong").filter(wrong -> sent && wanted().isEmpty()).map(texts::say),
        List.of());
  }

  Field reasonField(Texts texts) {
    return new Field(
        REASON,
        texts.say("move.motif"),
        texts.find("move.motif.hint"),
        reason,
        true,
        Optional.of("off"),
        Optional.of("move.motif.wrong")
            .filter(wrong -> sent && LineMove.REASON.flawOf(reason).isPresent())
            .map(texts::say),
        List.of());
  }
}
