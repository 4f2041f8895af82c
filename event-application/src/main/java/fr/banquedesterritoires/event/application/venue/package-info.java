/** Setting the venue, and revealing it to those the rule entitles. */
@NullMarked
package fr.banquedesterritoires.event.application.venue;

import org.jspecify.annotations.NullMarked;
