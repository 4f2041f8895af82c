package fr.banquedesterritoires.event.service.twin;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A request as it goes over the wire. */
record Request(String method, String target, Map<String, String> headers, String body) {

  /** Keeps the headers in order, so that the same request is the same bytes. */
  Request {
    headers = new TreeMap<>(headers);
  }

  Request with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Request(method, target, more, body);
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder(method).append(' ').append(target);
    text.append(" HTTP/1.1\r\nHost: journees.example.org\r\n");
    headers.forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    if (content.length > 0) {
      text.append("Content-Length: ").append(content.length).append("\r\n");
    }
    return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return method + " " + target;
  }
}
