/** The benchmark: the program under the load of {@code wrk}, held against a bare server. */
@NullMarked
package fr.banquedesterritoires.event.service.bench;

import org.jspecify.annotations.NullMarked;
