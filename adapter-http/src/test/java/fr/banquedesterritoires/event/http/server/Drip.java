package fr.banquedesterritoires.event.http.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicInteger;

/** A client that sends something at once, and then a byte now and then for as long as it may. */
final class Drip implements AutoCloseable {

  private static final Timer TIMER = new Timer(true);

  private final long opened = System.nanoTime();
  private final Socket socket;
  private final TimerTask drops =
      new TimerTask() {
        @Override
        public void run() {
          drop();
        }
      };
  private final AtomicInteger sent = new AtomicInteger();

  Drip(int port, String atOnce, Duration every) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.getOutputStream().write(atOnce.getBytes(StandardCharsets.US_ASCII));
    TIMER.schedule(drops, every.toMillis(), every.toMillis());
  }

  /** How many bytes it could send one by one so far. */
  int dropsSent() {
    return sent.get();
  }

  /** Waits until the server has closed the connection, and returns how long it lived. */
  Duration closedAfter() throws IOException {
    try {
      while (socket.getInputStream().read() >= 0) {
        // whatever the server says before it closes
      }
    } catch (SocketException reset) {
      return Duration.ofNanos(System.nanoTime() - opened);
    }
    return Duration.ofNanos(System.nanoTime() - opened);
  }

  private void drop() {
    try {
      socket.getOutputStream().write('x');
      sent.incrementAndGet();
    } catch (IOException closed) {
      drops.cancel();
    }
  }

  @Override
  public void close() throws IOException {
    drops.cancel();
    socket.close();
  }
}
