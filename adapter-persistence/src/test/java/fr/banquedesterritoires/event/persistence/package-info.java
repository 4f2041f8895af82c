/** The SQL stores on real files and a real server. */
@NullMarked
package fr.banquedesterritoires.event.persistence;

import org.jspecify.annotations.NullMarked;
