package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.ListDays.Line;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** All days: those ahead from the next one on, past ones from the last one back. */
public record DayListView(DeskFrame desk, List<Row> ahead, List<Row> past) {

  static final String TEMPLATE = "desk/days.jte";

  /**
   * One day.
   *
   * @param title its title
   * @param isoDate its date for machines
   * @param date its date for people
   * @param place the public place
   * @param publication draft, published or cancelled
   * @param held seats that are taken, and of how many
   * @param waiting how many wait
   */
  public record Row(
      String title,
      String isoDate,
      String date,
      String place,
      String publication,
      String held,
      String waiting) {

    static Row of(Line line, Texts texts) {
      EventDay day = line.day();
      int held = line.seats().held();
      return new Row(
          day.title(),
          day.date().toString(),
          texts.dates().date(day.date()),
          day.publicPlace().label(),
          texts.name(day.publication()),
          day.registration().capacity().isPresent()
              ? texts.say("desk.days.held.of", held, day.registration().capacity().getAsInt())
              : texts.say("desk.days.held", held),
          texts.say("desk.days.waiting", line.seats().waiting()));
    }
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
