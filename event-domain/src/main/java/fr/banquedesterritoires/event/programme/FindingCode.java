package fr.banquedesterritoires.event.programme;

/** What {@link ProgrammeReview} can find. The codes are stable: tools and people rely on them. */
public enum FindingCode {
  /** Two sessions take place at the same time. */
  OVERLAP("overlap"),
  /** A session is printed after one that starts later. */
  OUT_OF_ORDER("out-of-order"),
  /** A stretch of the day, a quarter of an hour or more, that no session fills. */
  GAP("gap"),
  /** A session without a printed end. */
  MISSING_END("missing-end"),
  /** Two sessions start at the same minute. */
  EQUAL_START("equal-start"),
  /** A day that runs from the morning into the afternoon without a lunch. */
  NO_LUNCH("no-lunch"),
  /** A plenary that tells no cooperation case study. */
  NO_CASE_STUDY("no-case-study"),
  /** A session that ends before it starts, or lies outside the hours the day announces. */
  OUTSIDE_DAY("outside-day");

  private final String code;

  FindingCode(String code) {
    this.code = code;
  }

  /** The stable code, as files and APIs write it. */
  public String code() {
    return code;
  }
}
