package fr.banquedesterritoires.event.service;

import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a house until the process is told to stop (SIGTERM, SIGINT), then closes it in order. */
final class Lifetime {

  private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);

  private final House house;
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Lifetime(House house) {
    this.house = house;
  }

  static Lifetime of(House house) {
    return new Lifetime(house);
  }

  void run(Runnable whenOpen) throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
    try {
      house.open();
      whenOpen.run();
      told.await();
    } finally {
      house.close();
      closed.countDown();
    }
  }

  private void stop() {
    told.countDown();
    try {
      closed.await();
    } catch (InterruptedException cutShort) {
      LOG.warn("stopped before everything was closed");
    }
  }
}
