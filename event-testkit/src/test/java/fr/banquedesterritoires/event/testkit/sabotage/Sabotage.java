package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A store that is broken in one way, and which rules must notice.
 *
 * @param sentence what it does wrong
 * @param contract which contract is run on it
 * @param store opens one, empty
 * @param rules the numbers of the rules that must fail, {@code UOW_03}
 */
record Sabotage(
    String sentence, Class<?> contract, Supplier<StoreUnderTest> store, Set<String> rules) {

  /** On the honest store, bent. */
  static Sabotage of(
      String sentence, Class<?> contract, UnaryOperator<BentStore> bending, String... rules) {
    return new Sabotage(sentence, contract, () -> bending.apply(BentStore.honest()), Set.of(rules));
  }
}
