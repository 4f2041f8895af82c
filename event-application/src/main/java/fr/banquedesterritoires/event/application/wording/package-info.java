/**
 * Dates, times and findings as people write them, for every adapter that speaks to people, and how
 * an adapter finds its own sentences. A language is a properties file; nothing else about languages
 * lives here.
 */
@NullMarked
package fr.banquedesterritoires.event.application.wording;

import org.jspecify.annotations.NullMarked;
