/** The day as an iCalendar object (RFC 5545) for everybody. No venue may be known here. */
@NullMarked
package fr.banquedesterritoires.event.documents.calendar;

import org.jspecify.annotations.NullMarked;
