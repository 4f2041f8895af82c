/**
 * Les données personnelles: how long what people said of themselves is kept. Nothing here keeps or
 * forgets anything; it only says what is due.
 */
@NullMarked
package fr.banquedesterritoires.event.privacy;

import org.jspecify.annotations.NullMarked;
