package fr.banquedesterritoires.event.service.twin;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * An answer as it came over the wire.
 *
 * @param status the status line
 * @param headers the header lines, in order
 * @param body the body as sent, compressed if it was, one character a byte
 */
record Reply(String status, List<String> headers, String body) {

  /** Copies the lines in. */
  Reply {
    headers = List.copyOf(headers);
  }

  int code() {
    return Integer.parseInt(status.substring(9, 12));
  }

  Optional<String> header(String name) {
    return headers.stream()
        .filter(line -> isCalled(line, name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst();
  }

  /** The body as text, where it was not compressed. */
  String text() {
    return new String(body.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  Reply withBody(String other) {
    return new Reply(status, headers, other);
  }

  Reply withText(UnaryOperator<String> change) {
    byte[] changed = change.apply(text()).getBytes(StandardCharsets.UTF_8);
    return withBody(new String(changed, StandardCharsets.ISO_8859_1));
  }

  /** With a header in place of any of that name. */
  Reply with(String name, String value) {
    List<String> lines = new ArrayList<>(headers);
    lines.removeIf(line -> isCalled(line, name));
    lines.add(name + ": " + value);
    return new Reply(status, lines, body);
  }

  /** What is compared: all of it but the wall clock, which is nobody's secret. */
  List<String> observed() {
    List<String> lines = new ArrayList<>(List.of(status));
    headers.stream()
        .filter(line -> !isCalled(line, "Date"))
        .map(line -> line.replaceFirst("; Expires=[^;]*", ""))
        .forEach(lines::add);
    lines.add("");
    lines.addAll(body.lines().toList());
    lines.add("(" + body.length() + " bytes)");
    return lines;
  }

  private static boolean isCalled(String line, String name) {
    return line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":");
  }

  /** Where two observations part, with what each says there; empty if they are the same. */
  static Optional<String> difference(List<String> one, List<String> other) {
    return IntStream.range(0, Math.max(one.size(), other.size()))
        .filter(at -> !line(one, at).equals(line(other, at)))
        .mapToObj(at -> "line " + at + ":\n  " + line(one, at) + "\n  " + line(other, at))
        .findFirst();
  }

  private static String line(List<String> lines, int at) {
    return at < lines.size() ? lines.get(at) : "(nothing)";
  }
}
