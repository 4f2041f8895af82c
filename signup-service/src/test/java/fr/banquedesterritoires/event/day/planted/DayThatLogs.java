package fr.banquedesterritoires.event.day.planted;

import java.util.logging.Logger;

/** Breaks a rule on purpose. */
public final class DayThatLogs {
  private final Logger log = Logger.getLogger("day");

  /** Logs. */
  public void open() {
    log.info("open");
  }
}
