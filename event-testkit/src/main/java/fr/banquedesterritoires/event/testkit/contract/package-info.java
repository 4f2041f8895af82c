/**
 * What every store must do, one abstract test class for each port, each rule with a number. Whoever
 * writes a store extends {@link fr.banquedesterritoires.event.testkit.contract.StoreContract}, or
 * the contracts one by one, and says how an empty store is opened. Nothing here knows any store but
 * through its ports.
 */
@NullMarked
package fr.banquedesterritoires.event.testkit.contract;

import org.jspecify.annotations.NullMarked;
