/**
 * La journée d'information et d'échanges, as everybody may know it. Nothing in this package can
 * hold or reach the venue.
 */
@NullMarked
package fr.banquedesterritoires.event.day;

import org.jspecify.annotations.NullMarked;
