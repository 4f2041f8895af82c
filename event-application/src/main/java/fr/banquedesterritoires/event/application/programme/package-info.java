/** Reviewing a programme. */
@NullMarked
package fr.banquedesterritoires.event.application.programme;

import org.jspecify.annotations.NullMarked;
