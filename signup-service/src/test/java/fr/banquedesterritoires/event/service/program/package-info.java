/** The packaged program, started as people start it. */
@NullMarked
package fr.banquedesterritoires.event.service.program;

import org.jspecify.annotations.NullMarked;
