package fr.banquedesterritoires.event.testkit.sabotage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of every contract is broken by a store that is wrong in what the rule is about. */
final class ContractsCatchSabotageTest {

  private static final int CHANCES = 10;

  private static final List<Sabotage> SABOTAGES =
      Stream.of(
              UnitSabotages.all(),
              BookSabotages.all(),
              KeptSabotages.all(),
              DaySabotages.all(),
              RegistrationSabotages.all(),
              VenueSabotages.all(),
              OutboxSabotages.all(),
              OutboxMemorySabotages.all(),
              DeadLetterSabotages.all(),
              ClerkSabotages.all(),
              DeskSabotages.all(),
              DoorSabotages.all(),
              ReviewSabotages.all(),
              FeedbackSabotages.all(),
              PersonalSabotages.all())
          .flatMap(List::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> a_store_that() {
    return SABOTAGES.stream()
        .map(
            sabotage ->
                DynamicTest.dynamicTest(
                    sabotage.sentence() + " breaks " + sabotage.rules(),
                    () -> assertThat(failedOn(sabotage)).isEqualTo(sabotage.rules())));
  }

  @Test
  void there_is_no_rule_that_nothing_breaks() {
    List<String> rules =
        SABOTAGES.stream().map(Sabotage::contract).distinct().flatMap(Runs::rulesOf).toList();

    assertThat(SABOTAGES)
        .flatExtracting(Sabotage::rules)
        .containsAll(rules)
        .hasSizeGreaterThanOrEqualTo(80);
  }

  /**
   * In a rush things go wrong only if two threads meet, so it gets a few chances; others get one.
   */
  private static Set<String> failedOn(Sabotage sabotage) {
    Set<String> failed = new TreeSet<>();
    int chances = sabotage.contract() == OnSabotaged.Rush.class ? CHANCES : 1;
    for (int run = 0; run < chances && !failed.equals(sabotage.rules()); run++) {
      OnSabotaged.use(sabotage.store());
      failed.addAll(Runs.failing(sabotage.contract(), sabotage.rules()));
    }
    return failed;
  }
}
