package fr.banquedesterritoires.event.service;

import java.util.Locale;

/**
 * One thing that the doctor looked at.
 *
 * @param grade how it stands
 * @param subject what it is, in a word or two
 * @param text what was found
 * @param remedy what to do, empty where nothing needs to be done
 */
record Finding(Grade grade, String subject, String text, String remedy) {

  /** How bad it is. */
  enum Grade {
    OK,
    /** The service works, and somebody should know. */
    WARNING,
    /** The service does not work, or will lose or betray something. */
    PROBLEM
  }

  static Finding ok(String subject, String text) {
    return new Finding(Grade.OK, subject, text, "");
  }

  static Finding warning(String subject, String text, String remedy) {
    return new Finding(Grade.WARNING, subject, text, remedy);
  }

  static Finding problem(String subject, String text, String remedy) {
    return new Finding(Grade.PROBLEM, subject, text, remedy);
  }

  boolean isProblem() {
    return grade == Grade.PROBLEM;
  }

  /** A line, and one more for the remedy. */
  String lines() {
    String line = "%-8s %-9s %s".formatted(grade.name().toLowerCase(Locale.ROOT), subject, text);
    return remedy.isEmpty() ? line : line + System.lineSeparator() + " ".repeat(19) + remedy;
  }
}
