/**
 * Long lives of days, drawn from a seed: the real use cases on a real store, step by step beside a
 * model so simple that it cannot be wrong in the same way.
 */
@NullMarked
package fr.banquedesterritoires.event.testkit.model;

import org.jspecify.annotations.NullMarked;
