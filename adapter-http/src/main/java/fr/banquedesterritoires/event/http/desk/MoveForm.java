package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.registration.LineMove;
import io.javalin.http.Context;
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
    return sent && (wanted().isEmpty() || isReasonWrong());
  }

  Field placeField(Texts texts) {
    return field(PLACE, "move.place", place, wanted().isEmpty(), texts);
  }

  Field reasonField(Texts texts) {
    return field(REASON, "move.motif", reason, isReasonWrong(), texts);
  }

  private Field field(String name, String key, String value, boolean wrong, Texts texts) {
    return Field.of(name, key, value, texts)
        .mandatory()
        .flawed(sent && wrong ? Optional.of(texts.say(key + ".wrong")) : Optional.empty());
  }

  private boolean isReasonWrong() {
    return LineMove.REASON.flawOf(reason).isPresent();
  }
}
