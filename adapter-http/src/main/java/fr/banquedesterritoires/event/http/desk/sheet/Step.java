package fr.banquedesterritoires.event.http.desk.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a path such as {@code programme.sessions[2].start}.
 *
 * @param key the key
 * @param number which of the list, counted from 1; 0 where the key holds no list
 */
record Step(String key, int number) {

  private static final Pattern STEP = Pattern.compile("([A-Za-z]{1,40})(?:\\[([1-9]\\d{0,2})])?");
  private static final int DEEPEST = 6;

  /** The steps of a path; empty if it is none. */
  static Optional<List<Step>> parse(String path) {
    List<Step> steps = new ArrayList<>();
    for (String part : path.split("\\.", -1)) {
      Matcher matcher = STEP.matcher(part);
      if (!matcher.matches() || steps.size() == DEEPEST) {
        return Optional.empty();
      }
      String number = matcher.group(2);
      steps.add(new Step(matcher.group(1), number == null ? 0 : Integer.parseInt(number)));
    }
    return Optional.of(List.copyOf(steps));
  }
}
