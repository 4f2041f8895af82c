package fr.banquedesterritoires.event.service.twin;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A connection to a service that is kept open, and shows what comes as it came. */
final class Wire implements AutoCloseable {

  private final int port;
  private Optional<Socket> open = Optional.empty();
  private InputStream in = InputStream.nullInputStream();

  Wire(int port) {
    this.port = port;
  }

  /** Sends a request and waits for its answer; anew if the connection had been closed meanwhile. */
  Reply send(Request request) {
    try {
      try {
        return exchange(request);
      } catch (IOException closedMeanwhile) {
        close();
        return exchange(request);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(request.toString(), broken);
    }
  }

  private Reply exchange(Request request) throws IOException {
    if (open.isEmpty()) {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream());
      open = Optional.of(socket);
    }
    open.get().getOutputStream().write(request.bytes());
    return read(request.method().equals("HEAD"));
  }

  private Reply read(boolean headOnly) throws IOException {
    String status = line();
    List<String> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      headers.add(line);
    }
    Reply head = new Reply(status, headers, "");
    boolean bodiless = headOnly || head.code() == 204 || head.code() == 304;
    Reply reply = bodiless ? head : head.withBody(body(head));
    if (head.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
      close();
    }
    return reply;
  }

  private String body(Reply head) throws IOException {
    if (head.header("Transfer-Encoding").isEmpty()) {
      return octets(Integer.parseInt(head.header("Content-Length").orElseThrow()));
    }
    StringBuilder body = new StringBuilder();
    String chunk;
    do {
      chunk = octets(Integer.parseInt(line(), 16));
      line();
      body.append(chunk);
    } while (!chunk.isEmpty());
    return body.toString();
  }

  private String octets(int count) throws IOException {
    byte[] octets = in.readNBytes(count);
    if (octets.length < count) {
      throw new EOFException("the answer ends too early");
    }
    return new String(octets, StandardCharsets.ISO_8859_1);
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int octet = in.read(); octet != '\n'; octet = in.read()) {
      if (octet < 0) {
        throw new EOFException("the connection ends");
      }
      line.write(octet);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  @Override
  public void close() {
    open.ifPresent(
        socket -> {
          try {
            socket.close();
          } catch (IOException goneAnyway) {
            throw new UncheckedIOException(goneAnyway);
          }
        });
    open = Optional.empty();
  }
}
