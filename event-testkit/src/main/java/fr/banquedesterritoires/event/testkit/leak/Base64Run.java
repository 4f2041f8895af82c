package fr.banquedesterritoires.event.testkit.leak;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Letters that may be base64 (RFC 4648) in either alphabet, over several lines.
 *
 * @param letters in the first alphabet, without line breaks and padding
 */
record Base64Run(String letters) {

  /** Eight letters hold six octets, the shortest word there is to find. */
  private static final int SHORTEST = 8;

  static List<Base64Run> in(String text) {
    List<Base64Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int at = 0; at <= text.length(); at++) {
      char letter = at < text.length() ? text.charAt(at) : ' ';
      if (isLetter(letter)) {
        run.append(letter == '-' ? '+' : letter == '_' ? '/' : letter);
      } else if (letter != '\r' && letter != '\n') {
        if (run.length() >= SHORTEST) {
          runs.add(new Base64Run(run.toString()));
        }
        run.setLength(0);
      }
    }
    return runs;
  }

  /**
   * What the letters say from the first, second, third and fourth on: other letters may precede.
   */
  List<String> decoded() {
    List<String> decoded = new ArrayList<>();
    for (int offset = 0; offset < 4; offset++) {
      int length = letters.length() - offset;
      int whole = length % 4 == 1 ? length - 1 : length;
      decoded.addAll(
          Bytes.views(Base64.getDecoder().decode(letters.substring(offset, offset + whole))));
    }
    return decoded;
  }

  private static boolean isLetter(char letter) {
    return letter < 128 && (Character.isLetterOrDigit(letter) || "+/-_".indexOf(letter) >= 0);
  }
}
