package fr.banquedesterritoires.event.venue;

import java.util.List;

/**
 * A word of the venue that stands in what everybody may read of its day. Whoever is told of it is
 * told a part of the venue, and must be somebody who may know it.
 *
 * @param place in which text
 * @param number which of several such texts, from 1; 1 where there is only one
 * @param words what stands there and in the venue too, in order, at least one
 */
public record VenueMention(Place place, int number, List<String> words) {

  /** A text of a day. */
  public enum Place {
    /** The title. */
    TITLE,
    /** The rubric that lists it. */
    RUBRIC,
    /** The summary. */
    SUMMARY,
    /** One of its questions. */
    QUESTION,
    /** One of its objectives. */
    OBJECTIVE,
    /** A session, its text and its case studies. */
    SESSION,
    /** What the day concluded. */
    CONCLUSIONS,
    /** One of the points it concluded. */
    POINT
  }

  /** Copies the words in. */
  public VenueMention {
    words = List.copyOf(words);
    if (number < 1 || words.isEmpty()) {
      throw new IllegalArgumentException("a mention has a number from 1 and at least one word");
    }
  }

  /** Redacted: the words are the venue's. */
  @Override
  public String toString() {
    return "VenueMention[" + place + " " + number + "]";
  }
}
