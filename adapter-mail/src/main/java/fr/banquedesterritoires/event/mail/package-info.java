/**
 * Le courrier: letters in the addressee's language, posted by SMTP or into a maildir on disk. What
 * a letter may say of the venue comes with it; nothing here asks for the venue.
 */
@NullMarked
package fr.banquedesterritoires.event.mail;

import org.jspecify.annotations.NullMarked;
