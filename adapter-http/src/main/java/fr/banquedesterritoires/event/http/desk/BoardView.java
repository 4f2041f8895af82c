package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.ReadBoard.Board;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.figures.Turnout;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.programme.TerritorySide;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A day's board.
 *
 * @param desk around it
 * @param places how many seats are taken, of how many
 * @param states how many registrations are in each state
 * @param turnout how many came, once somebody has or the day is over
 * @param chart the sign-ups by date
 * @param lunch whether a lunch is offered
 * @param lunches how many will be at lunch
 * @param tables the counts that describe who comes
 */
record BoardView(
    DeskFrame desk,
    String places,
    List<Count> states,
    List<Count> turnout,
    Chart chart,
    boolean lunch,
    String lunches,
    List<Table> tables) {

  static final String TEMPLATE = "desk/board.jte";

  /** A number and what it counts. */
  record Count(String label, int count) {}

  /**
   * Counts under a heading.
   *
   * @param heading what they tell
   * @param rows the counts; none where nobody said anything
   * @param unsaid how many of those who have a seat said nothing of it; 0 where that means nothing
   */
  record Table(String heading, List<Count> rows, int unsaid) {}

  static BoardView from(Board board, Turnout turnout, boolean over, DeskFrame desk) {
    Texts texts = desk.texts();
    EventDay day = board.day();
    DayFigures figures = board.figures();
    boolean lunch = day.lunch() == Lunch.OFFERED;
    return new BoardView(
        desk,
        DayListView.held(day, figures.seated(), texts),
        states(figures, texts),
        turnout(turnout, over, texts),
        Chart.of(board.signUps(), texts),
        lunch,
        texts.say("board.lunches", figures.lunches()),
        tables(figures, lunch, texts));
  }

  private static List<Count> states(DayFigures figures, Texts texts) {
    return figures.states().entrySet().stream()
        .map(
            of ->
                new Count(
                    texts.say("board.state." + of.getKey().name(), of.getValue()), of.getValue()))
        .toList();
  }

  private static List<Count> turnout(Turnout turnout, boolean over, Texts texts) {
    List<Count> counts = new ArrayList<>();
    if (over || turnout.came() > 0) {
      turnout
          .present()
          .forEach((half, count) -> counts.add(new Count(presentIn(half, count, texts), count)));
    }
    if (over) {
      counts.add(new Count(texts.say("board.absent", turnout.absent()), turnout.absent()));
    }
    return counts;
  }

  private static String presentIn(HalfDay half, int count, Texts texts) {
    return switch (half) {
      case MORNING -> texts.say("board.present.MORNING", count);
      case AFTERNOON -> texts.say("board.present.AFTERNOON", count);
    };
  }

  private static List<Table> tables(DayFigures figures, boolean lunch, Texts texts) {
    List<Table> tables = new ArrayList<>();
    if (lunch) {
      tables.add(said(texts.say("board.diets"), figures.diets()));
    }
    tables.add(said(texts.say("board.needs"), figures.accessNeeds()));
    tables.add(
        table(
            texts.say("board.organisations"),
            counts(figures.organisations(), (OrganisationKind kind) -> texts.name(kind)),
            figures));
    tables.add(
        table(
            texts.say("board.sides"),
            counts(figures.sides(), (TerritorySide side) -> texts.name(side)),
            figures));
    tables.add(
        table(
            texts.say("board.departements"),
            counts(figures.departements(), Function.identity()),
            figures));
    return tables;
  }

  private static Table said(String heading, Map<String, Integer> counts) {
    return new Table(heading, counts(counts, Function.identity()), 0);
  }

  private static Table table(String heading, List<Count> rows, DayFigures figures) {
    int said = rows.stream().mapToInt(Count::count).sum();
    return new Table(heading, rows, figures.seated() - said);
  }

  private static <K> List<Count> counts(Map<K, Integer> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .map(entry -> new Count(name.apply(entry.getKey()), entry.getValue()))
        .toList();
  }
}
