/**
 * The pages that people read, in a browser and without JavaScript: one view record and one template
 * of {@code src/main/jte/pages} per screen. No page decides anything: what may be seen and done is
 * asked of the use cases.
 */
@NullMarked
package fr.banquedesterritoires.event.http.pages;

import org.jspecify.annotations.NullMarked;
