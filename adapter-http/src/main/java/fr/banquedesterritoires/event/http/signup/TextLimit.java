package fr.banquedesterritoires.event.http.signup;

import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.text.TextRule;

/** The domain's rules for texts, under names that an annotation can say. */
enum TextLimit {
  GIVEN_NAME,
  FAMILY_NAME,
  ROLE,
  ORGANISATION,
  TERRITORY,
  DIET,
  ACCESS_NEEDS,
  EXPECTATIONS;

  TextRule rule() {
    return switch (this) {
      case GIVEN_NAME, FAMILY_NAME -> Participant.NAME;
      case ROLE -> Participant.ROLE;
      case ORGANISATION -> Organisation.NAME;
      case TERRITORY -> Participant.TERRITORY;
      case DIET -> Wishes.DIET;
      case ACCESS_NEEDS -> Wishes.ACCESS_NEEDS;
      case EXPECTATIONS -> Wishes.EXPECTATIONS;
    };
  }

  boolean isRequired() {
    return switch (this) {
      case GIVEN_NAME, FAMILY_NAME, ROLE, ORGANISATION -> true;
      case TERRITORY, DIET, ACCESS_NEEDS, EXPECTATIONS -> false;
    };
  }
}
