package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Delegation;
import java.time.Instant;

/**
 * L'accusé de réception: what somebody gets who signed others up. It holds no link to their
 * registrations, no name and no venue, and does not tell what became of anybody.
 *
 * @param reference the same for every attempt at the same errand
 * @param day the day
 * @param delegation its addressee, and how many people they signed up
 * @param writtenAt now
 */
public record Acknowledgement(
    String reference, EventDay day, Delegation delegation, Instant writtenAt) {}
