package fr.banquedesterritoires.event.application.organiser;

/** What a list of people can say of each. */
public enum ListColumn {
  /** Their place in the order of sign-ups. */
  TICKET,
  /** Nom. */
  FAMILY_NAME,
  /** Prénom. */
  GIVEN_NAME,
  /** Where mail reaches them. */
  EMAIL,
  /** Fonction. */
  ROLE,
  /** Where they come from. */
  ORGANISATION,
  /** Its kind. */
  ORGANISATION_KIND,
  /** The territory they speak for. */
  TERRITORY,
  /** Where their registration stands. */
  STATE,
  /** Since when it stands there. */
  SINCE,
  /** Whether they will be at lunch. */
  LUNCH,
  /** What they hope for. */
  EXPECTATIONS,
  /** What they can eat: can reveal health or religion. */
  DIET,
  /** What they need to take part: can reveal health. */
  ACCESS_NEEDS;

  /** Whether it can reveal health or religion, so that taking it out is asked for and noted. */
  public boolean isSensitive() {
    return this == DIET || this == ACCESS_NEEDS;
  }
}
