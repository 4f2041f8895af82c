package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Sign-ups by date as bars, drawn on the server; a table beside it says the same.
 *
 * @param bars one a date
 * @param highest how many signed up on the date with most
 * @param width of the drawing, in its own units; it is {@link #HEIGHT} high
 */
record Chart(List<Bar> bars, int highest, int width) {

  static final int HEIGHT = 120;

  private static final int STEP = 12;
  private static final int NARROWEST = 30;

  /**
   * One date.
   *
   * @param isoDate for machines
   * @param date for people
   * @param count how many signed up
   * @param x where its bar begins
   * @param y where it ends above
   * @param height how high it is
   */
  record Bar(String isoDate, String date, int count, int x, int y, int height) {}

  static Chart of(SortedMap<LocalDate, Integer> signUps, Texts texts) {
    int highest = signUps.values().stream().max(Integer::compare).orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<LocalDate, Integer> entry : signUps.entrySet()) {
      int height = highest == 0 ? 0 : Math.ceilDiv(entry.getValue() * HEIGHT, highest);
      bars.add(
          new Bar(
              entry.getKey().toString(),
              texts.dates().date(entry.getKey()),
              entry.getValue(),
              bars.size() * STEP + 1,
              HEIGHT - height,
              height));
    }
    return new Chart(List.copyOf(bars), highest, Math.max(NARROWEST, bars.size()) * STEP);
  }

  /** What the drawing shows, as an SVG view box. */
  String viewBox() {
    return "0 0 " + width + " " + HEIGHT;
  }

  /** How wide each bar is. */
  int barWidth() {
    return STEP - 2;
  }

  /** The bars that stand for somebody. */
  List<Bar> standing() {
    return bars.stream().filter(bar -> bar.count() > 0).toList();
  }
}
