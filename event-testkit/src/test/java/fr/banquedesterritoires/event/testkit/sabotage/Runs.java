package fr.banquedesterritoires.event.testkit.sabotage;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs rules of a contract and notes those that do not hold, by number. */
final class Runs implements TestExecutionListener {

  private final Set<String> failed = new TreeSet<>();

  private Runs() {}

  /** Those of the rules that fail. */
  static Set<String> failing(Class<?> contract, Set<String> rules) {
    Runs runs = new Runs();
    MethodSelector[] chosen =
        methods(contract)
            .filter(rule -> rules.contains(number(rule)))
            .map(rule -> selectMethod(contract, rule))
            .toArray(MethodSelector[]::new);
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(chosen).build();
    LauncherFactory.create().execute(request, runs);
    return runs.failed;
  }

  /** The numbers of all rules of a contract. */
  static Stream<String> rulesOf(Class<?> contract) {
    return methods(contract).map(Runs::number);
  }

  @Override
  public void executionFinished(TestIdentifier rule, TestExecutionResult result) {
    if (rule.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED) {
      failed.add(rule.getDisplayName().substring(0, rule.getDisplayName().indexOf(' ')));
    }
  }

  private static Stream<Method> methods(Class<?> contract) {
    return Arrays.stream(contract.getSuperclass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Test.class));
  }

  /** {@code UOW-03} of {@code UOW_03_a_unit_that_throws}. */
  private static String number(Method rule) {
    String[] words = rule.getName().split("_", 3);
    return words[0] + "-" + words[1];
  }
}
