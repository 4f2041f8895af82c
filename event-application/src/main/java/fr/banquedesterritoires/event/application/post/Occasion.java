package fr.banquedesterritoires.event.application.post;

/** What a letter is about. */
public enum Occasion {
  /** A seat is theirs. */
  CONFIRMED(Theme.SIGN_UP),
  /** They wait in line. */
  PUT_IN_LINE(Theme.SIGN_UP),
  /** A seat is held until the organiser approves. */
  APPROVAL_ASKED(Theme.SIGN_UP),
  /** Somebody, perhaps they themselves, signed up again. */
  SIGNED_UP_AGAIN(Theme.LINK),
  /** A seat became free and is theirs, or held until the organiser approves. */
  PROMOTED(Theme.PLACE),
  /** A seat became free and is held for them until they claim it. */
  OFFERED(Theme.PLACE),
  /** They claimed the seat they were offered. */
  OFFER_CLAIMED(Theme.PLACE),
  /** They did not claim it in time. */
  OFFER_LAPSED(Theme.PLACE),
  /** The organiser approved. */
  APPROVED(Theme.PLACE),
  /** The organiser refused. */
  REFUSED(Theme.PLACE),
  /** Their registration was given up. */
  CANCELLED(Theme.PLACE),
  /** Their day comes near. */
  REMINDER(Theme.REMINDER),
  /** The venue can be told now, and was not before. */
  VENUE_KNOWN(Theme.VENUE),
  /** The venue is another than the one they were told. */
  VENUE_CHANGED(Theme.VENUE),
  /** The venue they were told is no longer the right one, and no other can be told them. */
  VENUE_WITHDRAWN(Theme.VENUE),
  /** The day is not what they were told: its date, times, programme, place or format. */
  DAY_CHANGED(Theme.DAY),
  /** The day was called off. */
  DAY_CANCELLED(Theme.DAY),
  /** The day takes place online, where it did not before. */
  TURNED_ONLINE(Theme.DAY),
  /** They, or somebody else, asked for their private link. */
  LINK_ASKED(Theme.LINK),
  /** They replaced their private link. */
  LINK_REPLACED(Theme.LINK),
  /** They came, and are asked what they thought of the day. */
  FEEDBACK_ASKED(Theme.FEEDBACK);

  private final Theme theme;

  Occasion(Theme theme) {
    this.theme = theme;
  }

  /** What the occasions of a kind have in common. */
  public enum Theme {
    /** Somebody's data have just come in. */
    SIGN_UP,
    /** Something became of their registration since. */
    PLACE,
    /** Something became of the day. */
    DAY,
    /** Where the day is. */
    VENUE,
    /** The private link, for whoever asked. */
    LINK,
    /** The day comes near. */
    REMINDER,
    /** What they thought of the day. */
    FEEDBACK
  }

  /** What it has in common with others. */
  public Theme theme() {
    return theme;
  }

  /**
   * Whether it comes once the day is over: it tells no venue, changes no calendar, and leaves what
   * the addressee knows as it is.
   */
  public boolean comesAfterTheDay() {
    return theme == Theme.FEEDBACK;
  }
}
