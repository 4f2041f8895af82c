package fr.banquedesterritoires.event.http.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.ContainerLifeCycle;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections whose next request does not arrive as a whole, from its first byte to its
 * last, within a time. An idle time-out alone does not: a client that sends a byte now and then is
 * never idle. Time is counted in rounds, so that no clock is read for each connection.
 */
final class SlowClients extends ContainerLifeCycle implements Connection.Listener {

  private static final int ROUNDS = 10;

  private final Duration round;
  private final Map<Connection, Arrival> arrivals = new ConcurrentHashMap<>();
  private final Scheduler scheduler = new ScheduledExecutorScheduler("slow-clients", true);

  SlowClients(Duration limit) {
    this.round = Duration.ofNanos(limit.toNanos() / ROUNDS);
    installBean(scheduler);
  }

  @Override
  public void onOpened(Connection connection) {
    arrivals.put(connection, new Arrival(connection));
  }

  @Override
  public void onClosed(Connection connection) {
    arrivals.remove(connection);
  }

  /** The header is here; once the request is answered, the next one is awaited. */
  void begun(Request request) {
    Arrival arrival = arrival(request);
    Request.addCompletionListener(request, failure -> arrival.awaitNext());
  }

  /** The request is here as a whole: from now on it is we who take our time. */
  void arrived(Request request) {
    arrival(request).complete();
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    scheduleRound();
  }

  private void scheduleRound() {
    scheduler.schedule(this::makeRound, round.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void makeRound() {
    try {
      arrivals.values().forEach(Arrival::round);
    } finally {
      scheduleRound();
    }
  }

  private Arrival arrival(Request request) {
    return arrivals.computeIfAbsent(request.getConnectionMetaData().getConnection(), Arrival::new);
  }

  /** What a connection owes. */
  private static final class Arrival {

    private final Connection connection;
    private volatile boolean complete;
    private volatile long bytesBefore;
    private int roundsTaken;

    Arrival(Connection connection) {
      this.connection = connection;
    }

    void complete() {
      complete = true;
    }

    void awaitNext() {
      bytesBefore = connection.getBytesIn();
      complete = false;
    }

    /** Only ever called by the one thread that makes the rounds. */
    void round() {
      boolean arriving = !complete && connection.getBytesIn() > bytesBefore;
      roundsTaken = arriving ? roundsTaken + 1 : 0;
      if (roundsTaken >= ROUNDS) {
        connection.getEndPoint().close();
      }
    }
  }
}
