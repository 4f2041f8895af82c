package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Registration;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as a workbook. Every cell is text, so that none is taken for a formula. */
final class XlsxTable {

  private static final String PROGRAM = "Journees";
  private static final String PROGRAM_VERSION = "1.0";
  private static final int ROWS_KEPT = 200;

  private XlsxTable() {}

  static void write(PeopleList list, ListWording wording, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, PROGRAM, PROGRAM_VERSION)) {
      Worksheet sheet = workbook.newWorksheet(wording.say("sheet"));
      for (int column = 0; column < list.columns().size(); column++) {
        sheet.inlineString(0, column, wording.heading(list.columns().get(column)));
      }
      sheet.freezePane(0, 1);
      int row = 1;
      for (Registration one : list.people()) {
        for (int column = 0; column < list.columns().size(); column++) {
          sheet.inlineString(
              row, column, wording.cell(list.columns().get(column), one, list.day()));
        }
        if (++row % ROWS_KEPT == 0) {
          sheet.flush();
        }
      }
    }
  }
}
