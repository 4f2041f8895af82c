package fr.banquedesterritoires.event.http.pages;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of French printing that software forgets. */
final class FrenchTypography {

  private enum Rule {
    A_NARROW_NO_BREAK_SPACE_STANDS_BEFORE_SEMICOLON_QUESTION_AND_EXCLAMATION_MARK(
        "(?<!\\u202F)[;!?]"),
    A_NO_BREAK_SPACE_STANDS_BEFORE_A_COLON("(?<!\\u00A0):(?!//)"),
    A_NO_BREAK_SPACE_FOLLOWS_AN_OPENING_QUOTATION_MARK("«(?!\\u00A0)"),
    A_NO_BREAK_SPACE_STANDS_BEFORE_A_CLOSING_QUOTATION_MARK("(?<!\\u00A0)»"),
    THE_APOSTROPHE_IS_CURVED("'"),
    QUOTATION_MARKS_ARE_FRENCH("[\"“”]"),
    THE_ELLIPSIS_IS_ONE_CHARACTER("\\.\\.\\."),
    NO_TWO_SPACES("  ");

    private final Pattern fault;

    Rule(String fault) {
      this.fault = Pattern.compile(fault);
    }
  }

  private FrenchTypography() {}

  /** The rules that a text breaks. */
  static List<String> faults(String text) {
    return Stream.of(Rule.values())
        .filter(rule -> rule.fault.matcher(text).find())
        .map(Rule::name)
        .toList();
  }
}
