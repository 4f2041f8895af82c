package fr.banquedesterritoires.event.testkit.leak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The texts that bytes may be: in either alphabet, compressed, or a folder of files. */
final class Bytes {

  private Bytes() {}

  static List<String> views(byte[] bytes) {
    List<String> views = new ArrayList<>(plain(bytes));
    if (startsWith(bytes, 0x1f, 0x8b)) {
      views.addAll(read(() -> plain(new GZIPInputStream(in(bytes)).readAllBytes())));
    }
    if (startsWith(bytes, 'P', 'K')) {
      views.addAll(read(() -> zipped(bytes)));
    }
    for (int start : deflatedParts(bytes)) {
      InputStream from = new ByteArrayInputStream(bytes, start, bytes.length - start);
      views.addAll(read(() -> plain(new InflaterInputStream(from).readAllBytes())));
    }
    return views;
  }

  /** Whether it is worth looking for wrappings: noise is only searched as it is. */
  static boolean lookLikeText(String view) {
    long strange =
        view.chars()
            .filter(unit -> unit == 0xfffd || (Character.isISOControl(unit) && unit > '\r'))
            .count();
    return strange * 10 <= view.length();
  }

  /** UTF-8, and ISO 8859-1 without the noughts that UTF-16 puts between its letters. */
  private static List<String> plain(byte[] bytes) {
    return List.of(
        new String(bytes, StandardCharsets.UTF_8),
        new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", ""));
  }

  private static List<String> zipped(byte[] bytes) throws IOException {
    List<String> views = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(in(bytes))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        views.add(entry.getName());
        views.addAll(plain(zip.readAllBytes()));
        entry = zip.getNextEntry();
      }
    }
    return views;
  }

  /** Where zlib streams may begin: at the start, and on a line of their own as in PDF. */
  private static List<Integer> deflatedParts(byte[] bytes) {
    List<Integer> starts = new ArrayList<>();
    for (int at = 0; at < bytes.length - 1; at++) {
      boolean startsLine = at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == '\r';
      if (startsLine && isZlibHeader(bytes[at] & 0xff, bytes[at + 1] & 0xff)) {
        starts.add(at);
      }
    }
    return starts;
  }

  /** RFC 1950, section 2.2: method 8, and a check by 31. */
  private static boolean isZlibHeader(int first, int second) {
    return first % 16 == 8 && (first * 256 + second) % 31 == 0;
  }

  private interface Reading {
    List<String> read() throws IOException;
  }

  /** What cannot be read as it looks is no such thing: there is nothing to find in it. */
  private static List<String> read(Reading reading) {
    try {
      return reading.read();
    } catch (IOException notWhatItLooked) {
      return List.of();
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
