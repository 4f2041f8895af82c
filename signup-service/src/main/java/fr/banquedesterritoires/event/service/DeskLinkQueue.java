package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.organiser.MailDeskLink;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Those who asked for a link to the desk, waiting for theirs. Asking returns at once, whether the
 * address is known or not. The queue is short and kept in memory: whoever falls out of it asks
 * again.
 */
final class DeskLinkQueue implements Consumer<EmailAddress>, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(DeskLinkQueue.class);
  private static final int LENGTH = 100;

  private final BlockingQueue<EmailAddress> waiting = new ArrayBlockingQueue<>(LENGTH);
  private final MailDeskLink mailDeskLink;
  private final Thread thread;

  DeskLinkQueue(MailDeskLink mailDeskLink) {
    this.mailDeskLink = mailDeskLink;
    this.thread = Thread.ofPlatform().name("desk-links").unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  @Override
  public void accept(EmailAddress address) {
    if (!waiting.offer(address)) {
      LOG.warn("too many ask for links to the desk at once; one was left out");
    }
  }

  private void run() {
    while (true) {
      try {
        mailDeskLink.mailTo(waiting.take());
      } catch (InterruptedException closed) {
        return;
      } catch (RuntimeException broken) {
        LOG.error("a link to the desk could not be mailed", broken);
      }
    }
  }

  /** Lets the one under way leave. */
  @Override
  public void close() throws InterruptedException {
    thread.interrupt();
    thread.join();
  }
}
