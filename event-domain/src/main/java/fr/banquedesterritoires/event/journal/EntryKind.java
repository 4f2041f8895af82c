package fr.banquedesterritoires.event.journal;

/** What a journal entry records. */
public enum EntryKind {
  /** A sign-up was given a seat. */
  CONFIRMED,
  /** A sign-up was put on the waiting list. */
  PUT_IN_LINE,
  /** A sign-up holds a seat until the organiser approves it. */
  APPROVAL_ASKED,
  /** Somebody signed up with an address that already stands registered. */
  SIGNED_UP_AGAIN,
  /** A seat became free and the first in line has it. */
  PROMOTED,
  /** A participant changed what they had sent in. */
  AMENDED,
  /** The organiser approved. */
  APPROVED,
  /** The organiser refused. */
  REFUSED,
  /** A registration was given up. */
  CANCELLED,
  /** A day was published, or published anew with changes. */
  DAY_PUBLISHED,
  /** The venue was set for the first time. */
  VENUE_SET,
  /** The venue was replaced by another. */
  VENUE_REPLACED,
  /** The venue, in a given version, was communicated to a participant. */
  VENUE_TOLD;

  /** Whether the participant concerned is written to. */
  public boolean isTold() {
    return switch (this) {
      case CONFIRMED,
          PUT_IN_LINE,
          APPROVAL_ASKED,
          SIGNED_UP_AGAIN,
          PROMOTED,
          APPROVED,
          REFUSED,
          CANCELLED ->
          true;
      case AMENDED, DAY_PUBLISHED, VENUE_SET, VENUE_REPLACED, VENUE_TOLD -> false;
    };
  }
}
