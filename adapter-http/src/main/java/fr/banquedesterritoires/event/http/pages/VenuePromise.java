package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.pages.parts.Texts;

/** What stands where the venue would: the terms under which the day communicates it. */
final class VenuePromise {

  private VenuePromise() {}

  static String of(EventDay day, Texts texts) {
    if (day.publication() == Publication.CANCELLED) {
      return texts.say("promise.cancelled");
    }
    DisclosureTerms terms = day.disclosure();
    String what = texts.say("promise." + day.format().name());
    return terms
        .from()
        .map(from -> texts.dates().moment(from, day.zone()))
        .map(
            from ->
                texts.say(
                    terms.afterApproval() ? "promise.approval.from" : "promise.from", what, from))
        .orElseGet(
            () ->
                texts.say(
                    terms.afterApproval() ? "promise.approval" : "promise.registration", what));
  }
}
