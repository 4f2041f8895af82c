package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue.Listing;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days by rubric: those ahead first, the past ones after.
 *
 * @param search the form, where there is anything to look for
 * @param found how many there are of those that are looked for
 */
record CatalogueView(
    Frame frame, List<RubricView> rubrics, Optional<SearchView> search, Optional<String> found) {

  static final String TEMPLATE = "pages/catalogue.jte";

  /** A rubric, its days ahead from the next one on, and its past ones from the last one back. */
  record RubricView(String title, List<DayCard> ahead, List<DayCard> past) {}

  /** The fields by which one looks for days. */
  record SearchView(Field words, Field rubric, Field format, Field when, Field free) {}

  static CatalogueView from(
      List<Listing> listings,
      CatalogueFilter filter,
      List<String> rubrics,
      Function<EventDay, Optional<PublicDay>> read,
      Instant now,
      Frame frame) {
    int days = listings.stream().mapToInt(listing -> listing.days().size()).sum();
    return new CatalogueView(
        frame,
        listings.stream().map(listing -> rubric(listing, read, now, frame)).toList(),
        rubrics.isEmpty() ? Optional.empty() : Optional.of(search(filter, rubrics, frame)),
        filter.isEverything()
            ? Optional.empty()
            : Optional.of(frame.texts().say("catalogue.found", days)));
  }

  private static SearchView search(CatalogueFilter filter, List<String> rubrics, Frame frame) {
    return new SearchView(
        filter.wordsField(frame.texts()),
        filter.rubricField(rubrics, frame.texts()),
        filter.formatField(frame.texts()),
        filter.whenField(frame.texts()),
        filter.freeField(frame.texts()));
  }

  private static RubricView rubric(
      Listing listing, Function<EventDay, Optional<PublicDay>> read, Instant now, Frame frame) {
    Predicate<EventDay> past = day -> !now.isBefore(day.ends());
    List<EventDay> days = listing.days();
    return new RubricView(
        listing.rubric().title(),
        cards(days.stream().filter(past.negate()), read, frame),
        cards(days.reversed().stream().filter(past), read, frame));
  }

  private static List<DayCard> cards(
      Stream<EventDay> days, Function<EventDay, Optional<PublicDay>> read, Frame frame) {
    return days.flatMap(day -> read.apply(day).stream())
        .map(day -> DayCard.from(day, frame.texts()))
        .toList();
  }
}
