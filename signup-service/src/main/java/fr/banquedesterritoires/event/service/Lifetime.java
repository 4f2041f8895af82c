package fr.banquedesterritoires.event.service;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a house until the process is told to stop (SIGTERM, SIGINT). The process then lives on until
 * the house is closed and everything after it is done.
 */
final class Lifetime {

  private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);

  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  private Lifetime() {}

  /** What is left to do once the house is closed. */
  @FunctionalInterface
  interface Aftermath {
    void clearUp() throws Exception;
  }

  static void of(House house, Runnable whenOpen, Aftermath aftermath) throws Exception {
    new Lifetime().run(house, whenOpen, aftermath);
  }

  private void run(House house, Runnable whenOpen, Aftermath aftermath) throws Exception {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      house.open();
      whenOpen.run();
      told.await();
    } finally {
      house.close();
      aftermath.clearUp();
      done.countDown();
    }
  }

  private void stop() {
    told.countDown();
    try {
      done.await();
    } catch (InterruptedException cutShort) {
      LOG.warn("stopped before everything was closed");
    }
  }
}
