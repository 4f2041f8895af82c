package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.review.ReviewText;
import java.util.List;

/**
 * What a day concluded, as it is read on a page.
 *
 * @param conclusions paragraph by paragraph
 * @param points what to keep in mind
 */
public record ReviewParts(List<String> conclusions, List<String> points) {

  /** The parts of a text. */
  public static ReviewParts from(ReviewText text) {
    return new ReviewParts(Paragraphs.of(text.conclusions()), text.points());
  }
}
