package fr.banquedesterritoires.event.documents.file;

/** How large event files may be. */
final class FileLimits {

  /** The longest file, in characters. */
  static final int MAX_LENGTH = 1_000_000;

  /** The deepest nesting. */
  static final int MAX_DEPTH = 50;

  /** How many mistakes are told at once. */
  static final int MAX_ERRORS = 100;

  private FileLimits() {}
}
