package fr.banquedesterritoires.event.service.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule of the house.
 *
 * @param says what it demands
 * @param rule checks it
 * @param packages the packages it names, all of which must exist
 * @param planted classes that break it on purpose, to prove that the rule can fail
 */
record HouseRule(String says, ArchRule rule, List<String> packages, List<Class<?>> planted) {

  @Override
  public String toString() {
    return says;
  }
}
