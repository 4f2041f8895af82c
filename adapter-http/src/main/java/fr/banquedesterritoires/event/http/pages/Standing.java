package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.Availability;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.time.Instant;

/**
 * Whether one can sign up, in words.
 *
 * @param badge at a glance
 * @param sentence in full
 * @param action what the button says, empty where one cannot sign up
 * @param takesSignUps whether one can sign up
 */
record Standing(Badge badge, String sentence, String action, boolean takesSignUps) {

  static Standing of(EventDay day, Availability availability, Texts texts) {
    Words words = new Words(day, texts);
    return switch (availability) {
      case Availability.Open open -> words.yes("open", Badge.GOOD, words.moment(open.closes()));
      case Availability.WaitingList waiting ->
          words.yes("waiting", Badge.WARM, words.moment(waiting.closes()));
      case Availability.Full full -> words.no("full", Badge.OFF, full.capacity());
      case Availability.NotYetOpen soon ->
          words.no("soon", Badge.STILL, words.moment(soon.opens()));
      case Availability.Closed over -> words.no("closed", Badge.STILL, words.moment(over.closed()));
      case Availability.DayCancelled cancelled -> words.no("cancelled", Badge.OFF);
      case Availability.Unpublished draft ->
          throw new IllegalArgumentException("a draft has no page: " + day.id());
    };
  }

  private record Words(EventDay day, Texts texts) {

    Standing yes(String key, String tone, Object... parts) {
      return new Standing(
          badge(key, tone),
          texts.say("standing." + key, parts),
          texts.say("standing." + key + ".action"),
          true);
    }

    Standing no(String key, String tone, Object... parts) {
      return new Standing(badge(key, tone), texts.say("standing." + key, parts), "", false);
    }

    String moment(Instant instant) {
      return texts.dates().moment(instant, day.zone());
    }

    private Badge badge(String key, String tone) {
      return new Badge(texts.say("standing." + key + ".badge"), tone);
    }
  }
}
