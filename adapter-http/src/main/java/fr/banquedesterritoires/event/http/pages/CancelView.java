package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown.Found;
import fr.banquedesterritoires.event.http.pages.parts.Frame;

/** Asks once before a registration is given up, and says what that means. */
record CancelView(Frame frame, String dayTitle, String date, String consequence) {

  static final String TEMPLATE = "pages/cancel.jte";

  static CancelView from(Found found, Frame frame) {
    boolean seated = found.registration().state().holdsSeat();
    return new CancelView(
        frame,
        found.day().title(),
        frame.texts().dates().date(found.day().date()),
        frame.texts().say(seated ? "cancel.seat" : "cancel.line"));
  }
}
