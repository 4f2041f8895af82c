/**
 * Le bureau des inscriptions: every decision about registrations, as pure functions of the day, its
 * counts, the registration concerned and an instant. Nothing is loaded, stored or sent here.
 */
@NullMarked
package fr.banquedesterritoires.event.desk;

import org.jspecify.annotations.NullMarked;
