/**
 * The organiser's desk: who is let in, and what they do there. Whoever is let in for a task gets a
 * permit, and nothing of the desk can be done without one.
 */
@NullMarked
package fr.banquedesterritoires.event.application.organiser;

import org.jspecify.annotations.NullMarked;
