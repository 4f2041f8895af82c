/**
 * The day as an iCalendar object (RFC 5545): for everybody, where no venue may be known, and for
 * one participant, as far as the rule told them the venue.
 */
@NullMarked
package fr.banquedesterritoires.event.documents.calendar;

import org.jspecify.annotations.NullMarked;
