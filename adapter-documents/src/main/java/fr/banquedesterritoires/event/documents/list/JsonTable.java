package fr.banquedesterritoires.event.documents.list;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Registration;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A table as an array of objects, one a line, under the columns' names: {@code family-name}. */
final class JsonTable {

  private JsonTable() {}

  static void write(PeopleList list, ListWording wording, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    String before = "[\n";
    for (Registration one : list.people()) {
      writer.write(before);
      writer.write(object(list, one, wording));
      before = ",\n";
    }
    writer.write(before.startsWith("[") ? "[]\n" : "\n]\n");
    writer.flush();
  }

  private static String object(PeopleList list, Registration one, ListWording wording) {
    StringBuilder object = new StringBuilder("{");
    for (ListColumn column : list.columns()) {
      if (object.length() > 1) {
        object.append(", ");
      }
      quote(column.name().toLowerCase(Locale.ROOT).replace('_', '-'), object);
      object.append(": ");
      quote(wording.cell(column, one, list.day()), object);
    }
    return object.append('}').toString();
  }

  private static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        to.append('\\').append(c);
      } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
        to.append("\\u%04x".formatted((int) c));
      } else {
        to.append(c);
      }
    }
    to.append('"');
  }
}
