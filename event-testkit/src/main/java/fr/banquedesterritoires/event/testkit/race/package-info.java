/**
 * Many callers at once: starting them together, and judging from what each was told whether any
 * order of the calls explains it.
 */
@NullMarked
package fr.banquedesterritoires.event.testkit.race;

import org.jspecify.annotations.NullMarked;
