package fr.banquedesterritoires.event.journal;

/** What a journal entry records. */
public enum EntryKind {
  /** A sign-up was given a seat. */
  CONFIRMED(Audience.SOMEBODY),
  /** A sign-up was put on the waiting list. */
  PUT_IN_LINE(Audience.SOMEBODY),
  /** A sign-up holds a seat until the organiser approves it. */
  APPROVAL_ASKED(Audience.SOMEBODY),
  /** Somebody signed several people up. Each of them has an entry of their own besides. */
  GROUP_RECEIVED(Audience.SOMEBODY),
  /** Somebody signed up with an address that already stands registered. */
  SIGNED_UP_AGAIN(Audience.SOMEBODY),
  /** A seat became free and the first in line has it. */
  PROMOTED(Audience.SOMEBODY),
  /** A seat became free and is offered to the first in line. */
  OFFERED(Audience.SOMEBODY),
  /** An offered seat was claimed. */
  OFFER_CLAIMED(Audience.SOMEBODY),
  /** An offer comes to its end: the entry's instant is the offer's last. */
  OFFER_ENDS(Audience.SOMEBODY),
  /** Nobody claimed an offer, and the seat went to the next in line. */
  OFFER_LAPSED(Audience.SOMEBODY),
  /** A participant changed what they had sent in. */
  AMENDED(Audience.NOBODY),
  /** An organiser moved somebody on the waiting list. */
  MOVED_IN_LINE(Audience.NOBODY),
  /** The organiser approved. */
  APPROVED(Audience.SOMEBODY),
  /** The organiser refused. */
  REFUSED(Audience.SOMEBODY),
  /** A registration was given up. */
  CANCELLED(Audience.SOMEBODY),
  /** Somebody asked for the private link of an address. Without a registration, there was none. */
  LINK_ASKED(Audience.SOMEBODY),
  /** A private link was replaced. */
  LINK_REPLACED(Audience.SOMEBODY),
  /** A day was published, or published anew with changes. */
  DAY_PUBLISHED(Audience.NOBODY),
  /** What participants rely on changed: see {@code DayFacts}. */
  DAY_CHANGED(Audience.EVERYBODY),
  /** A day was called off. */
  DAY_CANCELLED(Audience.EVERYBODY),
  /** A day takes place online, where it did not before. */
  TURNED_ONLINE(Audience.EVERYBODY),
  /** It is time to remind people of their day. */
  REMINDER(Audience.EVERYBODY),
  /** Somebody was checked in at the door. */
  CHECKED_IN(Audience.NOBODY),
  /** Their check-in was taken back. */
  CHECK_IN_UNDONE(Audience.NOBODY),
  /** A certificate of attendance was issued. */
  CERTIFICATE_ISSUED(Audience.NOBODY),
  /** The venue was set for the first time. */
  VENUE_SET(Audience.EVERYBODY),
  /** The venue was replaced by another. */
  VENUE_REPLACED(Audience.EVERYBODY),
  /** The venue was taken back; the day has none. */
  VENUE_WITHDRAWN(Audience.EVERYBODY),
  /** From now on the announced terms let the venue be communicated. */
  VENUE_DUE(Audience.EVERYBODY),
  /** The venue, in a given version, was communicated to a participant. */
  VENUE_TOLD(Audience.NOBODY),
  /** A collective review was written, for the desk alone. */
  REVIEW_WRITTEN(Audience.NOBODY),
  /** A collective review was published, or published anew with another text. */
  REVIEW_PUBLISHED(Audience.NOBODY),
  /** A collective review was taken back from everybody. */
  REVIEW_WITHDRAWN(Audience.NOBODY),
  /** Somebody who came was asked what they thought of the day. */
  FEEDBACK_ASKED(Audience.SOMEBODY),
  /** A list of people was taken out of the house. */
  LIST_TAKEN_OUT(Audience.NOBODY),
  /** A list of people with their diets and access needs was. */
  SENSITIVE_LIST_TAKEN_OUT(Audience.NOBODY),
  /** A participant had all that was kept of them erased. */
  ERASED(Audience.NOBODY),
  /** The diets and access needs of a day were forgotten, for their time was over. */
  SENSITIVE_FORGOTTEN(Audience.NOBODY),
  /** The people of a day were forgotten, for their time was over; their figures stay. */
  PEOPLE_FORGOTTEN(Audience.NOBODY);

  private final Audience audience;

  EntryKind(Audience audience) {
    this.audience = audience;
  }

  /** Who may have to be told of it. */
  private enum Audience {
    /** Nobody: it is kept, no more. */
    NOBODY,
    /** Whom it is about, or who brought it about. */
    SOMEBODY,
    /** Everybody whose registration for the day stands. */
    EVERYBODY
  }

  /** Whether it is news of the venue, for those who may know it. */
  public boolean isVenueNews() {
    return this == VENUE_SET
        || this == VENUE_REPLACED
        || this == VENUE_WITHDRAWN
        || this == VENUE_DUE
        || this == TURNED_ONLINE;
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
    return audience != Audience.NOBODY;
  }

  /** Whether it is news for everybody whose registration for the day stands. */
  public boolean isForEverybody() {
    return audience == Audience.EVERYBODY;
  }
}
