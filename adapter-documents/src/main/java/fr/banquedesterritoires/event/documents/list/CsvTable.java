package fr.banquedesterritoires.event.documents.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Registration;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A table as French spreadsheets open it: a byte order mark, semicolons and CRLF. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, which keeps it text.
 */
final class CsvTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BEGINS_FORMULAS = "=+-@\t\r";

  private CsvTable() {}

  static void write(PeopleList list, ListWording wording, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(writer);
    csv.writeRecord(list.columns().stream().map(wording::heading).toList());
    for (Registration one : list.people()) {
      csv.writeRecord(
          list.columns().stream()
              .map(column -> harmless(wording.cell(column, one, list.day())))
              .toList());
    }
    csv.flush();
    writer.flush();
  }

  private static String harmless(String cell) {
    return !cell.isEmpty() && BEGINS_FORMULAS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
