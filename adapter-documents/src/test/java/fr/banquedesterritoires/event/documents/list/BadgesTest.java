package fr.banquedesterritoires.event.documents.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.banquedesterritoires.event.application.organiser.Listings.Paper;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Badges as they are printed, read by somebody else's decoder. */
class BadgesTest {

  private static final String SITE = "https://journees.territoires-conseils.example.org";
  private static final int DOTS_PER_INCH = 200;

  private final ListFiles files = new ListFiles(who -> URI.create(SITE + "/bureau/badge/" + who));

  @Test
  void each_badge_bears_the_code_of_its_holder() throws IOException, ReaderException {
    List<Registration> people =
        List.of(
            People.confirmed(FlyerDay.ID, 1),
            People.confirmed(FlyerDay.ID, 2),
            People.confirmed(FlyerDay.ID, 3));

    BufferedImage page = page(badges(people));

    for (int n = 0; n < people.size(); n++) {
      assertThat(decoded(badge(page, n))).isEqualTo(SITE + "/bureau/badge/" + people.get(n).id());
    }
  }

  @Test
  void the_same_badges_are_the_same_file_whenever_they_are_written() throws IOException {
    List<Registration> people = List.of(People.confirmed(FlyerDay.ID, 1));

    assertThat(badges(people)).isEqualTo(badges(people));
  }

  private byte[] badges(List<Registration> people) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.write(
        Paper.BADGES, new PeopleList(FlyerDay.day(), List.of(), people), Locale.FRENCH, out);
    byte[] pdf = out.toByteArray();
    Files.write(Files.createDirectories(Path.of("target", "papers")).resolve("BADGES-3.pdf"), pdf);
    return pdf;
  }

  private static BufferedImage page(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
    }
  }

  /** What is cut out along the dashes: two a row, 84 by 48 mm. */
  private static BufferedImage badge(BufferedImage page, int n) {
    return page.getSubimage(dots(19 + 87 * (n % 2)), dots(21 + 51 * (n / 2)), dots(84), dots(48));
  }

  private static int dots(int millimetres) {
    return (int) Math.round(millimetres / 25.4 * DOTS_PER_INCH);
  }

  private static String decoded(BufferedImage badge) throws ReaderException {
    int width = badge.getWidth();
    int height = badge.getHeight();
    int[] dots = badge.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource source = new RGBLuminanceSource(width, height, dots);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }
}
