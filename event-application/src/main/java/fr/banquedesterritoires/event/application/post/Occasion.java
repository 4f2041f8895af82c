package fr.banquedesterritoires.event.application.post;

/** What a letter is about. */
public enum Occasion {
  /** A seat is theirs. */
  CONFIRMED,
  /** They wait in line. */
  PUT_IN_LINE,
  /** A seat is held until the organiser approves. */
  APPROVAL_ASKED,
  /** Somebody, perhaps they themselves, signed up again. */
  SIGNED_UP_AGAIN,
  /** A seat became free and is theirs, or held until the organiser approves. */
  PROMOTED,
  /** A seat became free and is held for them until they claim it. */
  OFFERED,
  /** They claimed the seat they were offered. */
  OFFER_CLAIMED,
  /** They did not claim it in time. */
  OFFER_LAPSED,
  /** The organiser approved. */
  APPROVED,
  /** The organiser refused. */
  REFUSED,
  /** Their registration was given up. */
  CANCELLED,
  /** Their day comes near. */
  REMINDER,
  /** The venue can be told now, and was not before. */
  VENUE_KNOWN,
  /** The venue is another than the one they were told. */
  VENUE_CHANGED,
  /** The venue they were told is no longer the right one, and no other can be told them. */
  VENUE_WITHDRAWN,
  /** The day is not what they were told: its date, times, programme, place or format. */
  DAY_CHANGED,
  /** The day was called off. */
  DAY_CANCELLED,
  /** The day takes place online, where it did not before. */
  TURNED_ONLINE,
  /** They, or somebody else, asked for their private link. */
  LINK_ASKED,
  /** They replaced their private link. */
  LINK_REPLACED,
  /** They came, and are asked what they thought of the day. */
  FEEDBACK_ASKED;

  /**
   * Whether it comes once the day is over: it tells no venue, changes no calendar, and leaves what
   * the addressee knows as it is.
   */
  public boolean comesAfterTheDay() {
    return this == FEEDBACK_ASKED;
  }
}
