package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.registration.StateKind;

/** The style sheet's words for the colours of states; words always stand beside them. */
final class Tone {

  private Tone() {}

  static String of(StateKind state) {
    return switch (state) {
      case CONFIRMED -> "";
      case AWAITING_APPROVAL, OFFERED, WAITING -> "warm";
      case REFUSED, CANCELLED -> "off";
    };
  }
}
