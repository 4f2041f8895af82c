package fr.banquedesterritoires.event.testkit.contract;

import java.lang.reflect.Method;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGenerator;

/** Shows {@code UOW_03_a_unit_that_throws} as "UOW-03 a unit that throws". */
final class RuleNames extends DisplayNameGenerator.ReplaceUnderscores {

  private static final Pattern NUMBER = Pattern.compile("^([A-Z]+) (\\d\\d) ");

  @Override
  public String generateDisplayNameForMethod(
      List<Class<?>> enclosing, Class<?> testClass, Method method) {
    String sentence = super.generateDisplayNameForMethod(enclosing, testClass, method);
    return NUMBER.matcher(sentence).replaceFirst("$1-$2 ");
  }
}
