/**
 * L'inscription: one participant's place in one day, and the counts of its seats. What is decided
 * about them stands in {@link fr.banquedesterritoires.event.desk}; nothing here knows a venue, a
 * store, a clock or a language's words.
 */
@NullMarked
package fr.banquedesterritoires.event.registration;

import org.jspecify.annotations.NullMarked;
