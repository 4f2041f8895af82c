package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown.Found;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.registration.RegistrationState;

/**
 * Where a registration stands, in words.
 *
 * @param title in a few words
 * @param meaning what it means for the participant
 * @param tone the style sheet's word for its colour
 */
record StateWords(String title, String meaning, String tone) {

  static StateWords of(Found found, Texts texts) {
    RegistrationState state = found.registration().state();
    if (state.stands() && found.day().publication() == Publication.CANCELLED) {
      return words("state.day-cancelled", Badge.OFF, texts);
    }
    return switch (state) {
      case RegistrationState.Confirmed c -> words("state.confirmed", Badge.GOOD, texts);
      case RegistrationState.AwaitingApproval a -> words("state.approval", Badge.WARM, texts);
      case RegistrationState.Offered offer -> offered(offer, found, texts);
      case RegistrationState.Waiting w -> waiting(found, texts);
      case RegistrationState.Refused r -> words("state.refused", Badge.OFF, texts);
      case RegistrationState.Cancelled c -> words("state.cancelled", Badge.OFF, texts);
    };
  }

  private static StateWords offered(RegistrationState.Offered offer, Found found, Texts texts) {
    return new StateWords(
        texts.say("state.offered"),
        texts.say("state.offered.meaning", texts.dates().moment(offer.until(), found.day().zone())),
        Badge.WARM);
  }

  private static StateWords waiting(Found found, Texts texts) {
    return new StateWords(
        texts.say("state.waiting"),
        found.placeInLine().isPresent()
            ? texts.say("state.waiting.place", found.placeInLine().getAsInt())
            : texts.say("state.waiting.meaning"),
        Badge.WARM);
  }

  private static StateWords words(String key, String tone, Texts texts) {
    return new StateWords(texts.say(key), texts.say(key + ".meaning"), tone);
  }
}
