package fr.banquedesterritoires.event.application.planted;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Breaks a rule on purpose. */
public final class UseCaseThatLogs {
  private final Logger log = LoggerFactory.getLogger(UseCaseThatLogs.class);

  /** Logs. */
  public void run() {
    log.info("run");
  }
}
