package fr.banquedesterritoires.event.review;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.text.TextRule;
import java.util.List;

/**
 * What a day concluded, in its organiser's words.
 *
 * @param conclusions in paragraphs
 * @param points what to keep in mind, in order, possibly none
 */
public record ReviewText(String conclusions, List<String> points) {

  /** What the conclusions must look like: as a day's summary. */
  public static final TextRule CONCLUSIONS = EventDay.SUMMARY;

  /** What each point must look like: as a day's questions and objectives. */
  public static final TextRule POINT = EventDay.POINT;

  /** The most points there can be. */
  public static final int MAX_POINTS = EventDay.MAX_POINTS;

  /** Refuses texts beyond their rule and more points than {@link #MAX_POINTS}. */
  public ReviewText {
    conclusions = CONCLUSIONS.apply("conclusions", conclusions);
    if (points.size() > MAX_POINTS) {
      throw new IllegalArgumentException("points: more than " + MAX_POINTS);
    }
    points = points.stream().map(point -> POINT.apply("points", point)).toList();
  }
}
