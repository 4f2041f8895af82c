package fr.banquedesterritoires.event.day;

/** Where a day stands in its life. */
public enum Publication {
  /** Being written: only organisers know it, nobody can sign up. */
  DRAFT,
  /** Listed under its rubric. */
  PUBLISHED,
  /** Called off: still listed, so that people learn it, but nobody can sign up. */
  CANCELLED
}
