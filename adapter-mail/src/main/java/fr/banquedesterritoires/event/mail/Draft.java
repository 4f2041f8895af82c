package fr.banquedesterritoires.event.mail;

import jakarta.mail.MessagingException;

/** A message that is still to be written. */
@FunctionalInterface
interface Draft {
  LetterMessage written() throws MessagingException;
}
