/**
 * Adapters that keep everything in memory, for embedders, tests and trials. Nothing outlives the
 * process.
 */
@NullMarked
package fr.banquedesterritoires.event.application.memory;

import org.jspecify.annotations.NullMarked;
