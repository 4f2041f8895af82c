package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.text.TextFlaw;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A collective review as somebody typed it, and perhaps all wrong.
 *
 * @param conclusions the text
 * @param points the points, one a line
 * @param sent whether somebody sent it, so that it can be wrong
 */
record ReviewForm(String conclusions, String points, boolean sent) {

  private static final String CONCLUSIONS = "conclusions";
  private static final String POINTS = "points";

  /** What somebody sent. */
  static ReviewForm read(Context ctx) {
    return new ReviewForm(Sent.lines(ctx, CONCLUSIONS), Sent.lines(ctx, POINTS), true);
  }

  /** What is known, to be changed. */
  static ReviewForm of(Optional<CollectiveReview> review) {
    return new ReviewForm(
        review.map(known -> known.text().conclusions()).orElse(""),
        review.map(known -> String.join("\n", known.text().points())).orElse(""),
        false);
  }

  /** The text, or empty if something is wrong with it. */
  Optional<ReviewText> text() {
    return flaws().isEmpty()
        ? Optional.of(new ReviewText(conclusions, lines().toList()))
        : Optional.empty();
  }

  /** The fields, in order. */
  List<Field> fields(Texts texts) {
    return List.of(
        field(CONCLUSIONS, "review-form.conclusions", conclusions, texts).mandatory(),
        field(POINTS, "review-form.points", points, texts));
  }

  private Field field(String name, String key, String value, Texts texts) {
    Optional<String> flaw = Optional.ofNullable(flaws().get(name)).filter(wrong -> sent);
    return Field.of(name, key, value, texts).flawed(flaw.map(wrong -> said(wrong, texts)));
  }

  private static String said(String key, Texts texts) {
    return texts.say(key, ReviewText.CONCLUSIONS.maxLength(), ReviewText.MAX_POINTS);
  }

  private Map<String, String> flaws() {
    Map<String, String> flaws = new LinkedHashMap<>();
    ReviewText.CONCLUSIONS
        .flawOf(conclusions)
        .map(flaw -> flaw == TextFlaw.BLANK ? "review-form.missing" : "review-form.text")
        .ifPresent(key -> flaws.put(CONCLUSIONS, key));
    if (lines().count() > ReviewText.MAX_POINTS) {
      flaws.put(POINTS, "review-form.many");
    } else if (lines().anyMatch(line -> ReviewText.POINT.flawOf(line).isPresent())) {
      flaws.put(POINTS, "review-form.point");
    }
    return flaws;
  }

  private Stream<String> lines() {
    return points
        .lines()
        .filter(line -> ReviewText.POINT.flawOf(line).filter(TextFlaw.BLANK::equals).isEmpty());
  }
}
