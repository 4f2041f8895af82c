package fr.banquedesterritoires.event.documents.list;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints HTML of ours as PDF: tagged, so that it can be read aloud, with its font embedded. The
 * font is Liberation Sans, which PDFBox brings along under the SIL Open Font License.
 */
final class Pdf {

  /** The name of the font in style sheets. */
  static final String FONT = "Sheet";

  private static final String FONT_FILE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static {
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /** The same HTML makes the same octets: no time of writing, no name that chance gives. */
  static void write(String html, OutputStream out) throws IOException {
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .useFont(Pdf::font, FONT)
            .usePdfUaAccessibility(true)
            .withProducer("Journées")
            .withHtmlContent(html, null);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
      document.setDocumentId((long) html.hashCode());
      document.save(out);
    }
  }

  private static InputStream font() {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE), FONT_FILE);
  }
}
