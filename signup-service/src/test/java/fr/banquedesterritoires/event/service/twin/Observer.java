package fr.banquedesterritoires.event.service.twin;

/**
 * Somebody who looks.
 *
 * @param kind what they come with
 * @param person whose link it is, if one
 */
record Observer(Kind kind, int person) {

  /** Who registers for another day only. */
  static final int ELSEWHERE = 5;

  /** What somebody comes with. */
  enum Kind {
    /** Nothing. */
    ANONYMOUS,
    /** A link that names a registration and was sealed by somebody else. */
    FORGED_LINK,
    /** A link that was replaced by another. */
    FORMER_LINK,
    /** The link of another day, whose venue they know. */
    OTHER_DAY,
    /** Their own link. */
    OWN_LINK,
    /** A session at the desk of somebody who looks after people and lists, and not the venue. */
    DESK,
    /** A session at the desk of somebody who reads figures. */
    READER,
    /** The key of the figures, which whoever watches over the machine has. */
    OPERATOR,
    /** A session at the desk of an organiser, who may know the venue and has it shown. */
    ENTITLED_DESK,
    /** The organiser's right to change days and decide about registrations, but not the venue's. */
    ORGANISER
  }

  static Observer of(Kind kind) {
    return new Observer(kind, kind == Kind.OTHER_DAY ? ELSEWHERE : 1);
  }

  @Override
  public String toString() {
    return kind
        + switch (kind) {
          case ANONYMOUS, ORGANISER, OPERATOR, DESK, READER, ENTITLED_DESK -> "";
          case FORGED_LINK, FORMER_LINK, OTHER_DAY, OWN_LINK -> " of person " + person;
        };
  }
}
