package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.web.Codes;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of a day's form does to one of its lists.
 *
 * @param what what
 * @param list which list
 * @param number to which part, counted from 1; for a new one, after which
 */
record FormStep(What what, String list, int number) {

  private static final Pattern BUTTON =
      Pattern.compile("([a-z]{2,6}):([A-Za-z0-9.\\[\\]]{1,100})\\[(\\d{1,3})]");

  /** What can be done. */
  enum What {
    /** A new one after it. */
    ADD,
    /** Gone. */
    REMOVE,
    /** One place up. */
    UP,
    /** One place down. */
    DOWN
  }

  /** What a button's value says, if it says that. */
  static Optional<FormStep> of(String value) {
    Matcher matcher = BUTTON.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Codes.find(What.class, matcher.group(1))
        .map(what -> new FormStep(what, matcher.group(2), Integer.parseInt(matcher.group(3))));
  }

  /** The value of a button. */
  static String button(What what, String list, int number) {
    return Codes.of(what) + ":" + list + "[" + number + "]";
  }

  /** The part that is looked at next. */
  String next() {
    int at =
        switch (what) {
          case ADD -> number + 1;
          case REMOVE, UP -> Math.max(1, number - 1);
          case DOWN -> number + 1;
        };
    return list + "[" + at + "]";
  }
}
