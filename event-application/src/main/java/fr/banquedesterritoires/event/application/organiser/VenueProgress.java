package fr.banquedesterritoires.event.application.organiser;

/**
 * How far the news about a day's venue has got.
 *
 * @param version the latest version of the venue, 0 before the first
 * @param told how many people that version was communicated to
 * @param waiting how many errands about the venue are still open
 * @param failed how many were set aside
 */
public record VenueProgress(int version, int told, int waiting, int failed) {}
