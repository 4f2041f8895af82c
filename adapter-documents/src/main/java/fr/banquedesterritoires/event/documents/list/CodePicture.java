package fr.banquedesterritoires.event.documents.list;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Base64;
import javax.imageio.ImageIO;

/**
 * An address as QR code (ISO/IEC 18004), in a picture that stands within HTML: PNG, black and
 * white, with the quiet zone of four squares around it.
 */
final class CodePicture {

  private static final int QUIET = 4;
  private static final int DOTS = 8;
  private static final int WHITE = 0xFFFFFF;

  private CodePicture() {}

  /** The picture as a {@code data:} URL. */
  static String of(URI address) throws IOException {
    QrCode code = QrCode.encodeText(address.toString(), QrCode.Ecc.MEDIUM);
    int side = (code.size + 2 * QUIET) * DOTS;
    BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = code.getModule(x / DOTS - QUIET, y / DOTS - QUIET);
        picture.setRGB(x, y, dark ? 0 : WHITE);
      }
    }
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
