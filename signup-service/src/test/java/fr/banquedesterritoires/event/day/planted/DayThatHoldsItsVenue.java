package fr.banquedesterritoires.event.day.planted;

import fr.banquedesterritoires.event.venue.Venue;

/** Breaks a rule on purpose. */
public record DayThatHoldsItsVenue(Venue venue) {}
