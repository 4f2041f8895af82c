package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.Listings;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.Locale;
import java.util.function.Function;

/** Writes lists of people as CSV (RFC 4180), XLSX (ECMA-376), JSON (RFC 8259) and PDF. */
public final class ListFiles implements Listings {

  private final Function<RegistrationId, URI> codes;

  /**
   * With codes on badges.
   *
   * @param codes the address that the code of a registration holds
   */
  public ListFiles(Function<RegistrationId, URI> codes) {
    this.codes = codes;
  }

  @Override
  public void write(Format format, PeopleList list, Locale language, OutputStream out)
      throws IOException {
    ListWording wording = ListWording.in(language);
    switch (format) {
      case CSV -> CsvTable.write(list, wording, out);
      case XLSX -> XlsxTable.write(list, wording, out);
      case JSON -> JsonTable.write(list, wording, out);
    }
  }

  @Override
  public void write(Paper paper, PeopleList list, Locale language, OutputStream out)
      throws IOException {
    ListWording wording = ListWording.in(language);
    String html =
        switch (paper) {
          case ATTENDANCE -> AttendanceSheet.html(list, wording);
          case BADGES -> Badges.html(list, codes, wording);
          case ROUND_TABLE -> RoundTableList.html(list, wording);
        };
    Pdf.write(html, out);
  }
}
