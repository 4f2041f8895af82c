package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue.Listing;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.Availability;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Finds public days. It knows of a day what everybody may read, and asks for nothing else. */
public final class SearchCatalogue {

  private final BrowseCatalogue catalogue;
  private final ReadDay readDay;
  private final InstantSource clock;

  /** In a catalogue. */
  public SearchCatalogue(BrowseCatalogue catalogue, ReadDay readDay, InstantSource clock) {
    this.catalogue = catalogue;
    this.readDay = readDay;
    this.clock = clock;
  }

  /** Those that are looked for, by rubric, in the order of the catalogue. */
  public List<Listing> find(DaySearch search) {
    Instant now = clock.instant();
    return catalogue.byRubric().stream()
        .map(
            listing ->
                new Listing(
                    listing.rubric(),
                    listing.days().stream()
                        .filter(day -> search.finds(day, now))
                        .filter(day -> !search.freeSeats() || hasFreeSeats(day))
                        .toList()))
        .filter(listing -> !listing.days().isEmpty())
        .toList();
  }

  private boolean hasFreeSeats(EventDay day) {
    return readDay
        .read(day.id())
        .filter(read -> read.availability() instanceof Availability.Open)
        .isPresent();
  }
}
