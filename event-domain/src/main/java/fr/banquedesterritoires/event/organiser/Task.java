package fr.banquedesterritoires.event.organiser;

/** What can be done at the organiser's desk. */
public enum Task {
  /** Read figures: counts, never names. */
  READ_FIGURES,
  /** Read who signed up. */
  READ_PEOPLE,
  /** Check people in at the door. */
  CHECK_IN,
  /** Take lists of people out of the house. */
  TAKE_LISTS_OUT,
  /** Take out lists that hold diets and access needs. */
  TAKE_SENSITIVE_LISTS_OUT,
  /** Amend, approve, refuse, cancel, add by hand. */
  CHANGE_PEOPLE,
  /** Read the venue of a day. */
  READ_VENUE,
  /** Set, replace or withdraw the venue of a day. */
  CHANGE_VENUE,
  /** Write, publish and call off days. */
  CHANGE_DAYS,
  /** Let others work at the desk, and end that again. */
  MANAGE_CLERKS
}
