/**
 * Stores that are broken on purpose, and the proof that the contracts notice: a rule that no broken
 * store can break says nothing.
 */
@NullMarked
package fr.banquedesterritoires.event.testkit.sabotage;

import org.jspecify.annotations.NullMarked;
