/**
 * L'organisateur: who works at the organiser's desk, people and their tools, what each role may do
 * there, and what lets them in. Nothing here knows a day, a registration or a venue.
 */
@NullMarked
package fr.banquedesterritoires.event.organiser;

import org.jspecify.annotations.NullMarked;
