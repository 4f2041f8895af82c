package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.ListDays.Line;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** All days: those ahead from the next one on, past ones from the last one back. */
record DayListView(DeskFrame desk, List<Row> ahead, List<Row> past) {

  static final String TEMPLATE = "desk/days.jte";

  /**
   * One day.
   *
   * @param href its board
   * @param title its title
   * @param isoDate its date for machines
   * @param date its date for people
   * @param place the public place
   * @param publication draft, published or cancelled
   * @param held seats that are taken, and of how many
   * @param waiting how many wait
   */
  record Row(
      String href,
      String title,
      String isoDate,
      String date,
      String place,
      String publication,
      String held,
      String waiting) {

    static Row of(Line line, Texts texts) {
      EventDay day = line.day();
      return new Row(
          DeskPaths.of(DeskPaths.BOARD, day.id()),
          day.title(),
          day.date().toString(),
          texts.dates().date(day.date()),
          day.publicPlace().label(),
          texts.name(day.publication()),
          DayListView.held(day, line.seats().held(), texts),
          texts.say("desk.days.waiting", line.seats().waiting()));
    }
  }

  /** How many seats are taken, and of how many if there are so many only. */
  static String held(EventDay day, int held, Texts texts) {
    return day.registration().capacity().isPresent()
        ? texts.say("desk.days.held.of", held, day.registration().capacity().getAsInt())
        : texts.say("desk.days.held", held);
  }

  static DayListView from(List<Line> lines, Instant now, DeskFrame desk) {
    Predicate<Line> past = line -> !now.isBefore(line.day().ends());
    return new DayListView(
        desk,
        rows(lines.stream().filter(past.negate()).toList(), desk.texts()),
        rows(lines.reversed().stream().filter(past).toList(), desk.texts()));
  }

  private static List<Row> rows(List<Line> lines, Texts texts) {
    return lines.stream().map(line -> Row.of(line, texts)).toList();
  }
}
