package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.Listings.Format;
import fr.banquedesterritoires.event.application.organiser.PagedPeople;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.documents.list.ListFiles;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.registration.Registration;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A process with a heap of its own that takes everybody on a day out, as the desk does. */
final class TakingOut {

  /** Has them all in memory first, as no list of the desk does. */
  static final String ALL_AT_ONCE = "all-at-once";

  private TakingOut() {}

  /** Data folder, file to write, and a format or {@link #ALL_AT_ONCE}. */
  public static void main(String[] arguments) throws IOException {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(Path.of(arguments[0])));
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      EventDay day = store.find(new EventDayId(Programs.DAY)).orElseThrow();
      Iterable<Registration> people =
          new PagedPeople(
              store,
              day.id(),
              new PeopleSearch(List.of(), Optional.empty(), PeopleSearch.Order.ARRIVAL));
      Format format = Format.CSV;
      if (arguments[2].equals(ALL_AT_ONCE)) {
        people = kept(people);
      } else {
        format = Format.valueOf(arguments[2]);
      }
      List<ListColumn> columns = List.of(ListColumn.values());
      new ListFiles(who -> URI.create("https://example.org/bureau/badge/" + who))
          .write(format, new PeopleList(day, columns, people), Locale.FRENCH, out);
    }
  }

  private static List<Registration> kept(Iterable<Registration> people) {
    List<Registration> kept = new ArrayList<>();
    people.forEach(kept::add);
    return kept;
  }
}
