package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.Listings;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.Registration;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes lists as plain lines, for tests of who gets which. */
final class PlainListings implements Listings {

  @Override
  public void write(Format format, PeopleList list, Locale language, OutputStream out)
      throws IOException {
    if (format == Format.JSON) {
      objects(list, out);
    } else {
      write(format.name(), list, out);
    }
  }

  private static void objects(PeopleList list, OutputStream out) throws IOException {
    List<String> objects = new ArrayList<>();
    for (Registration one : list.people()) {
      String diet =
          list.columns().contains(ListColumn.DIET) ? one.wishes().diet().orElse("") : "not asked";
      objects.add(
          "{\"family-name\":\"%s\",\"diet\":\"%s\"}"
              .formatted(one.participant().familyName(), diet));
    }
    out.write(objects.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(Paper paper, PeopleList list, Locale language, OutputStream out)
      throws IOException {
    write(paper.name(), list, out);
  }

  private static void write(String what, PeopleList list, OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder(what + " " + list.columns() + "\n");
    for (Registration one : list.people()) {
      lines.append(one.participant().familyName());
      if (list.columns().contains(ListColumn.DIET)) {
        lines.append(' ').append(one.wishes().diet().orElse(""));
      }
      lines.append('\n');
    }
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
