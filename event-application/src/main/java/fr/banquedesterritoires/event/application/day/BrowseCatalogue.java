package fr.banquedesterritoires.event.application.day;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Rubric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the public days under their rubrics. */
public final class BrowseCatalogue {

  private final EventDays days;

  /** On the days of a store. */
  public BrowseCatalogue(EventDays days) {
    this.days = days;
  }

  /**
   * A rubric and what it lists.
   *
   * @param rubric the section
   * @param days its public days, earliest first, never none
   */
  public record Listing(Rubric rubric, List<EventDay> days) {
    /** Copies the days in. */
    public Listing {
      days = List.copyOf(days);
    }
  }

  /** All public days by rubric; the rubric with the earliest day comes first. */
  public List<Listing> byRubric() {
    Map<Rubric, List<EventDay>> listings =
        days.all().stream()
            .filter(EventDay::isPublic)
            .collect(
                Collectors.groupingBy(EventDay::rubric, LinkedHashMap::new, Collectors.toList()));
    return listings.entrySet().stream()
        .map(listing -> new Listing(listing.getKey(), listing.getValue()))
        .toList();
  }
}
