/**
 * Looks for the venue in whatever leaves the house, under every wrapping that pages, files, mail
 * and headers put around a text.
 */
@NullMarked
package fr.banquedesterritoires.event.testkit.leak;

import org.jspecify.annotations.NullMarked;
