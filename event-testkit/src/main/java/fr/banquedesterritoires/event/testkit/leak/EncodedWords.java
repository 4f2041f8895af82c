package fr.banquedesterritoires.event.testkit.leak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Encoded words of a mail's header (RFC 2047). Those that stand beside each other are read as one,
 * whatever white space is between them: a word that is cut in two is whole to whoever reads it.
 */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?[^?\\s]{1,40}\\?([BbQq])\\?([^?\\s]*)\\?=");
  private static final Pattern RUN = Pattern.compile("(?:" + WORD.pattern() + "\\s*)+");
  private static final Pattern OCTET = Pattern.compile("=([0-9A-Fa-f]{2})|(.)");

  private EncodedWords() {}

  /** A text whose encoded words are written out. */
  static String taken(String text) {
    return RUN.matcher(text)
        .replaceAll(run -> Matcher.quoteReplacement(decoded(run.group()) + " "));
  }

  private static String decoded(String run) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    WORD.matcher(run)
        .results()
        .map(
            word ->
                word.group(1).equalsIgnoreCase("B") ? base64(word.group(2)) : quoted(word.group(2)))
        .forEach(octets::writeBytes);
    return octets.toString(StandardCharsets.UTF_8);
  }

  /** As far as it is any. */
  private static byte[] base64(String letters) {
    String known = letters.replaceAll("[^A-Za-z0-9+/]", "");
    String whole = known.length() % 4 == 1 ? known.substring(0, known.length() - 1) : known;
    return Base64.getDecoder().decode(whole);
  }

  private static byte[] quoted(String letters) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    OCTET
        .matcher(letters.replace('_', ' '))
        .results()
        .map(EncodedWords::octets)
        .forEach(octets::writeBytes);
    return octets.toByteArray();
  }

  private static byte[] octets(MatchResult found) {
    return found.group(1) == null
        ? found.group().getBytes(StandardCharsets.UTF_8)
        : new byte[] {(byte) Integer.parseInt(found.group(1), 16)};
  }
}
