package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.text.Folded;

/**
 * What a registration is found by at the organiser's desk: family name, given name, address,
 * organisation and territory, folded. It begins with the names, so that it also sorts by them.
 */
public final class Sought {

  private Sought() {}

  /** What a participant is found by. */
  public static String by(Participant participant) {
    return Folded.of(
        String.join(
            " ",
            participant.familyName(),
            participant.givenName(),
            participant.email().canonical(),
            participant.organisation().name(),
            participant.territory().orElse("")));
  }
}
