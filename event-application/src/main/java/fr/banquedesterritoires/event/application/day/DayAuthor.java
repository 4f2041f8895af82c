package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.organiser.ClerkId;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who publishes a day at the organiser's desk: two of them never overwrite each other silently.
 *
 * @param clerk who
 * @param seen whether a day, or none, is what they had before them when they wrote
 */
public record DayAuthor(ClerkId clerk, Predicate<Optional<EventDay>> seen) {}
