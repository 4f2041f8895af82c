package fr.banquedesterritoires.event.service.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The cable between a telephone and the service: cut, it carries nothing at all, whoever in the
 * browser asks, its service workers included.
 */
final class Cable implements AutoCloseable {

  private final ServerSocket end;
  private final URI service;
  private final Set<Socket> strands = ConcurrentHashMap.newKeySet();
  private volatile boolean whole = true;

  Cable(URI service) throws IOException {
    this.service = service;
    this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::carry);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + end.getLocalPort());
  }

  void cut() {
    whole = false;
    strands.forEach(Cable::close);
  }

  void mend() {
    whole = true;
  }

  @Override
  public void close() throws IOException {
    end.close();
    cut();
  }

  private void carry() {
    while (!end.isClosed()) {
      try {
        Socket near = end.accept();
        strands.add(near);
        if (!whole) {
          close(near);
          continue;
        }
        Socket far = new Socket(service.getHost(), service.getPort());
        strands.add(far);
        Thread.ofVirtual().start(() -> pass(near, far));
        Thread.ofVirtual().start(() -> pass(far, near));
      } catch (IOException closed) {
        strands.forEach(Cable::close);
      }
    }
  }

  private static void pass(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // What was on its way is lost, as on any cable.
    } finally {
      close(from);
      close(to);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
