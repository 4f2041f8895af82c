package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.organiser.Tool;
import java.time.Duration;

/** For how long a token can be made at the desk. */
enum TokenLife {
  /** For a trial. */
  MONTH(Duration.ofDays(30)),
  /** For one day and what leads up to it. */
  QUARTER(Duration.ofDays(90)),
  /** What most want. */
  YEAR(Tool.USUAL_LIFE),
  /** The longest there is. */
  TWO_YEARS(Tool.LONGEST_LIFE);

  private final Duration length;

  TokenLife(Duration length) {
    this.length = length;
  }

  Duration length() {
    return length;
  }
}
