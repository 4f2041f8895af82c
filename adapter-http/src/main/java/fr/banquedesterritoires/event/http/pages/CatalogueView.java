package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.BrowseCatalogue.Listing;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The days by rubric: those ahead first, the past ones after. */
record CatalogueView(Frame frame, List<RubricView> rubrics) {

  static final String TEMPLATE = "pages/catalogue.jte";

  /** A rubric, its days ahead from the next one on, and its past ones from the last one back. */
  record RubricView(String title, List<DayCard> ahead, List<DayCard> past) {}

  static CatalogueView from(
      List<Listing> listings,
      Function<EventDay, Optional<PublicDay>> read,
      Instant now,
      Frame frame) {
    return new CatalogueView(
        frame, listings.stream().map(listing -> rubric(listing, read, now, frame)).toList());
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
