package fr.banquedesterritoires.event.application.review;

import fr.banquedesterritoires.event.organiser.ClerkId;

/**
 * Who changes a review at the organiser's desk.
 *
 * @param clerk whom the journal names
 * @param seen the revision that stood before them
 */
public record ReviewAuthor(ClerkId clerk, int seen) {}
