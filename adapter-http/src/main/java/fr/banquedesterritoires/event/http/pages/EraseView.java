package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.privacy.ReadOwnData.OwnData;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.registration.RegistrationState;
import java.time.Instant;

/** Asks once before everything about somebody is erased, and says what that means. */
record EraseView(Frame frame, String dayTitle, String date, String consequence) {

  static final String TEMPLATE = "pages/erase.jte";

  static EraseView from(OwnData data, Instant now, Frame frame) {
    return new EraseView(
        frame,
        data.day().title(),
        frame.texts().dates().date(data.day().date()),
        frame.texts().say(consequence(data, now)));
  }

  private static String consequence(OwnData data, Instant now) {
    RegistrationState state = data.registration().state();
    if (!now.isBefore(data.day().starts()) || !state.stands()) {
      return "erase.over";
    }
    return state.holdsSeat() ? "erase.seat" : "erase.line";
  }
}
