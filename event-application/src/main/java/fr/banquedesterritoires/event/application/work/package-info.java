/** The one port through which everything is written: a unit of work on the books of one day. */
@NullMarked
package fr.banquedesterritoires.event.application.work;

import org.jspecify.annotations.NullMarked;
