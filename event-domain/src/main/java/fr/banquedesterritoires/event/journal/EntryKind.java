package fr.banquedesterritoires.event.journal;

/** What a journal entry records. */
public enum EntryKind {
  /** A sign-up was given a seat. */
  CONFIRMED,
  /** A sign-up was put on the waiting list. */
  PUT_IN_LINE,
  /** A sign-up holds a seat until the organiser approves it. */
  APPROVAL_ASKED,
  /** Somebody signed several people up. Each of them has an entry of their own besides. */
  GROUP_RECEIVED,
  /** Somebody signed up with an address that already stands registered. */
  SIGNED_UP_AGAIN,
  /** A seat became free and the first in line has it. */
  PROMOTED,
  /** A seat became free and is offered to the first in line. */
  OFFERED,
  /** An offered seat was claimed. */
  OFFER_CLAIMED,
  /** An offer comes to its end: the entry's instant is the offer's last. */
  OFFER_ENDS,
  /** Nobody claimed an offer, and the seat went to the next in line. */
  OFFER_LAPSED,
  /** A participant changed what they had sent in. */
  AMENDED,
  /** An organiser moved somebody on the waiting list. */
  MOVED_IN_LINE,
  /** The organiser approved. */
  APPROVED,
  /** The organiser refused. */
  REFUSED,
  /** A registration was given up. */
  CANCELLED,
  /** Somebody asked for the private link of an address. Without a registration, there was none. */
  LINK_ASKED,
  /** A private link was replaced. */
  LINK_REPLACED,
  /** A day was published, or published anew with changes. */
  DAY_PUBLISHED,
  /** What participants rely on changed: see {@code DayFacts}. */
  DAY_CHANGED,
  /** A day was called off. */
  DAY_CANCELLED,
  /** A day takes place online, where it did not before. */
  TURNED_ONLINE,
  /** It is time to remind people of their day. */
  REMINDER,
  /** Somebody was checked in at the door. */
  CHECKED_IN,
  /** Their check-in was taken back. */
  CHECK_IN_UNDONE,
  /** A certificate of attendance was issued. */
  CERTIFICATE_ISSUED,
  /** The venue was set for the first time. */
  VENUE_SET,
  /** The venue was replaced by another. */
  VENUE_REPLACED,
  /** The venue was taken back; the day has none. */
  VENUE_WITHDRAWN,
  /** From now on the announced terms let the venue be communicated. */
  VENUE_DUE,
  /** The venue, in a given version, was communicated to a participant. */
  VENUE_TOLD,
  /** A collective review was written, for the desk alone. */
  REVIEW_WRITTEN,
  /** A collective review was published, or published anew with another text. */
  REVIEW_PUBLISHED,
  /** A collective review was taken back from everybody. */
  REVIEW_WITHDRAWN,
  /** Somebody who came was asked what they thought of the day. */
  FEEDBACK_ASKED,
  /** A list of people was taken out of the house. */
  LIST_TAKEN_OUT,
  /** A list of people with their diets and access needs was. */
  SENSITIVE_LIST_TAKEN_OUT,
  /** A participant had all that was kept of them erased. */
  ERASED,
  /** The diets and access needs of a day were forgotten, for their time was over. */
  SENSITIVE_FORGOTTEN,
  /** The people of a day were forgotten, for their time was over; their figures stay. */
  PEOPLE_FORGOTTEN;

  /** Whether it is news of the venue, for those who may know it. */
  public boolean isVenueNews() {
    return switch (this) {
      case VENUE_SET, VENUE_REPLACED, VENUE_WITHDRAWN, VENUE_DUE, TURNED_ONLINE -> true;
      case CONFIRMED,
          PUT_IN_LINE,
          APPROVAL_ASKED,
          GROUP_RECEIVED,
          SIGNED_UP_AGAIN,
          PROMOTED,
          OFFERED,
          OFFER_CLAIMED,
          OFFER_ENDS,
          OFFER_LAPSED,
          AMENDED,
          MOVED_IN_LINE,
          APPROVED,
          REFUSED,
          CANCELLED,
          LINK_ASKED,
          LINK_REPLACED,
          DAY_PUBLISHED,
          DAY_CHANGED,
          DAY_CANCELLED,
          REMINDER,
          CHECKED_IN,
          CHECK_IN_UNDONE,
          CERTIFICATE_ISSUED,
          VENUE_TOLD,
          REVIEW_WRITTEN,
          REVIEW_PUBLISHED,
          REVIEW_WITHDRAWN,
          FEEDBACK_ASKED,
          LIST_TAKEN_OUT,
          SENSITIVE_LIST_TAKEN_OUT,
          ERASED,
          SENSITIVE_FORGOTTEN,
          PEOPLE_FORGOTTEN ->
          false;
    };
  }

  /** Whether it records that somebody signed up. */
  public boolean isSignUp() {
    return this == CONFIRMED || this == PUT_IN_LINE || this == APPROVAL_ASKED;
  }

  /** Whether it tells of a day's venue and of nothing that everybody may know. */
  public boolean isOfVenueAlone() {
    return this == VENUE_SET
        || this == VENUE_REPLACED
        || this == VENUE_WITHDRAWN
        || this == VENUE_TOLD;
  }

  /** Whether somebody may have to be told, so that the entry is an errand for the courier. */
  public boolean isTold() {
    return switch (this) {
      case CONFIRMED,
          PUT_IN_LINE,
          APPROVAL_ASKED,
          GROUP_RECEIVED,
          SIGNED_UP_AGAIN,
          PROMOTED,
          OFFERED,
          OFFER_CLAIMED,
          OFFER_ENDS,
          OFFER_LAPSED,
          APPROVED,
          REFUSED,
          CANCELLED,
          LINK_ASKED,
          LINK_REPLACED,
          DAY_CHANGED,
          DAY_CANCELLED,
          TURNED_ONLINE,
          REMINDER,
          VENUE_SET,
          VENUE_REPLACED,
          VENUE_WITHDRAWN,
          VENUE_DUE,
          FEEDBACK_ASKED ->
          true;
      case AMENDED,
          MOVED_IN_LINE,
          DAY_PUBLISHED,
          CHECKED_IN,
          CHECK_IN_UNDONE,
          CERTIFICATE_ISSUED,
          VENUE_TOLD,
          REVIEW_WRITTEN,
          REVIEW_PUBLISHED,
          REVIEW_WITHDRAWN,
          LIST_TAKEN_OUT,
          SENSITIVE_LIST_TAKEN_OUT,
          ERASED,
          SENSITIVE_FORGOTTEN,
          PEOPLE_FORGOTTEN ->
          false;
    };
  }
}
