/**
 * L'émargement: who came, as it was noted at the door, by half-day. What is noted are happenings,
 * never a count: who is present follows from them, in whatever order they become known.
 */
@NullMarked
package fr.banquedesterritoires.event.attendance;

import org.jspecify.annotations.NullMarked;
