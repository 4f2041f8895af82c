package fr.banquedesterritoires.event.service.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** An answer as it goes over the wire. */
final class Answer {

  private Answer() {}

  /** How many bytes an answer has, header included. */
  static int bytes(URI server, String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    return raw(server, request).length;
  }

  /** The bytes of an answer, header included. */
  static byte[] raw(URI server, String request) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return socket.getInputStream().readAllBytes();
    }
  }
}
