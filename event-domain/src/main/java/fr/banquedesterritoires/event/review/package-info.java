/**
 * Le bilan collectif: what a day concluded, and when it may be written and read. Nothing here knows
 * the venue.
 */
@NullMarked
package fr.banquedesterritoires.event.review;

import org.jspecify.annotations.NullMarked;
