package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;

/**
 * A form of a day before somebody.
 *
 * @param day which they read, as it stands now
 * @param key under which the form counts once
 * @param seal what it comes back with
 * @param frame the page's
 */
record OpenForm(PublicDay day, IdempotencyKey key, String seal, Frame frame) {

  EventDayId id() {
    return day.day().id();
  }

  Texts texts() {
    return frame.texts();
  }

  DayHeading heading() {
    return DayHeading.of(day.day(), texts());
  }

  Standing standing() {
    return Standing.of(day.day(), day.availability(), texts());
  }

  /** Why nothing was stored. */
  Refusal refusal(String why) {
    return new Refusal(texts().say("form.refused"), why);
  }
}
