package fr.banquedesterritoires.event.privacy;

/** What may still be kept of the people of a day. */
public enum Retention {
  /** All that they sent in. */
  EVERYTHING,
  /** What they sent in but diets and access needs. */
  NOTHING_SENSITIVE,
  /** Figures, and nobody's name. */
  FIGURES_ALONE
}
