package fr.banquedesterritoires.event.persistence.planted;

import fr.banquedesterritoires.event.documents.calendar.PublicCalendar;

/** Breaks a rule on purpose. */
public record StoreThatWritesCalendars(PublicCalendar calendar) {}
