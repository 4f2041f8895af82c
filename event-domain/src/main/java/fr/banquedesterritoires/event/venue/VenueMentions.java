package fr.banquedesterritoires.event.venue;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.PublicPlace;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.Territory;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.venue.VenueMention.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Searches what everybody may read of a day for words of its venue: an address that is guarded
 * everywhere is told all the same by a summary that says "rendez-vous salle Garonne". Case, accents
 * and punctuation hide nothing. Words that many addresses share betray none: {@link VenueWords}.
 */
public final class VenueMentions {

  private final VenueWords secret;
  private final List<VenueMention> found = new ArrayList<>();

  private VenueMentions(VenueWords secret) {
    this.secret = secret;
  }

  /** The mentions of a venue in the texts of its day, in the order in which people read them. */
  public static List<VenueMention> in(EventDay day, VenueDetails venue) {
    VenueMentions mentions = new VenueMentions(VenueWords.of(venue, day.publicPlace()));
    mentions.search(Place.RUBRIC, List.of(day.rubric().title()));
    mentions.search(Place.TITLE, List.of(day.title()));
    mentions.search(Place.SUMMARY, List.of(day.summary()));
    mentions.search(Place.QUESTION, day.questions());
    mentions.search(Place.OBJECTIVE, day.objectives());
    mentions.search(
        Place.SESSION, day.programme().sessions().stream().map(VenueMentions::textOf).toList());
    return List.copyOf(mentions.found);
  }

  /** The mentions of a venue in what its day concluded, in the order in which people read them. */
  public static List<VenueMention> in(ReviewText review, PublicPlace place, VenueDetails venue) {
    VenueMentions mentions = new VenueMentions(VenueWords.of(venue, place));
    mentions.search(Place.CONCLUSIONS, List.of(review.conclusions()));
    mentions.search(Place.POINT, review.points());
    return List.copyOf(mentions.found);
  }

  private void search(Place place, List<String> texts) {
    for (int at = 0; at < texts.size(); at++) {
      List<String> words = secret.in(texts.get(at));
      if (!words.isEmpty()) {
        found.add(new VenueMention(place, at + 1, words));
      }
    }
  }

  private static String textOf(Session session) {
    Stream<Optional<String>> own = Stream.of(Optional.of(session.title()), session.text());
    Stream<Optional<String>> told =
        session.caseStudies().stream().map(CooperationCaseStudy::summary);
    Stream<Optional<String>> territories =
        session.caseStudies().stream()
            .flatMap(study -> study.territories().stream())
            .map(Territory::name)
            .map(Optional::of);
    return Stream.of(own, told, territories)
        .flatMap(texts -> texts)
        .flatMap(Optional::stream)
        .collect(Collectors.joining("\n"));
  }
}
