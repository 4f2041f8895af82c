/** The library assembled on the store in memory, and a day to try it on. */
@NullMarked
package fr.banquedesterritoires.event.application.sample;

import org.jspecify.annotations.NullMarked;
