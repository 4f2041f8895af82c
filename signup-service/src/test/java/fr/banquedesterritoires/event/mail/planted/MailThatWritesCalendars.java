package fr.banquedesterritoires.event.mail.planted;

import fr.banquedesterritoires.event.documents.calendar.PublicCalendar;

/** Breaks a rule on purpose. */
public record MailThatWritesCalendars(PublicCalendar calendar) {}
