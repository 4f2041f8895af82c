package fr.banquedesterritoires.event.documents.planted;

import fr.banquedesterritoires.event.mail.LetterWriter;

/** Breaks a rule on purpose. */
public record DocumentThatSendsMail(LetterWriter letters) {}
