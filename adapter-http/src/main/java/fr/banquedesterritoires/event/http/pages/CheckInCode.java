package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.registration.RegistrationId;
import io.nayuki.qrcodegen.QrCode;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Le code de pointage: a QR code (ISO/IEC 18004) that a telephone or a hand scanner at the door
 * reads off a badge or a screen. It holds the address of the desk that shows one person to whoever
 * is signed in there. It names a registration and opens nothing.
 *
 * @param side how many squares a side has, the quiet zone of four squares around it included
 * @param dark the dark squares, as the data of an SVG path
 */
public record CheckInCode(int side, String dark) {

  /** The page of the desk that a code leads to. */
  public static final String PATH = "/bureau/badge/{person}";

  private static final int QUIET = 4;
  private static final Pattern READ =
      Pattern.compile(
          "(?:.*/bureau/badge/)?(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

  /** The code of a registration, for a site. */
  static CheckInCode of(RegistrationId who, URI site) {
    QrCode code =
        QrCode.encodeText(
            site.resolve(PATH.replace("{person}", who.toString())).toString(), QrCode.Ecc.MEDIUM);
    StringBuilder dark = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          dark.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new CheckInCode(code.size + 2 * QUIET, dark.toString());
  }

  /** Whom a code names that was read, or typed in by a scanner; empty if it is none of ours. */
  public static Optional<RegistrationId> read(String scanned) {
    Matcher read = READ.matcher(scanned.strip());
    return read.matches()
        ? Optional.of(new RegistrationId(UUID.fromString(read.group(1))))
        : Optional.empty();
  }
}
