/** Whole lives of registrations, as mailboxes and calendars see them. */
@NullMarked
package fr.banquedesterritoires.event.service.lifecycle;

import org.jspecify.annotations.NullMarked;
