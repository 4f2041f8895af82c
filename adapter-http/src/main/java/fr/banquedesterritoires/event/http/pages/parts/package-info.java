/**
 * What every page is made of: the frame around it, its words, its form fields, the files it loads.
 * The templates of the same names stand in {@code src/main/jte/pages/parts}. Nothing here knows a
 * day, a registration or a venue.
 */
@NullMarked
package fr.banquedesterritoires.event.http.pages.parts;

import org.jspecify.annotations.NullMarked;
