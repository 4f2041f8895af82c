/**
 * Dates and times as people write them, for every adapter that speaks to people. A language is a
 * properties file beside this package; nothing else about languages lives here.
 */
@NullMarked
package fr.banquedesterritoires.event.application.wording;

import org.jspecify.annotations.NullMarked;
