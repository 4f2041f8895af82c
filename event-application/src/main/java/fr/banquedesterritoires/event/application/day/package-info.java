/** Publishing days, browsing the catalogue and reading a day, as everybody may. */
@NullMarked
package fr.banquedesterritoires.event.application.day;

import org.jspecify.annotations.NullMarked;
