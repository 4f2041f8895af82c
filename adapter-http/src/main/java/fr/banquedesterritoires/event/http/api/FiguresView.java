package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.organiser.ReadBoard.Board;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.figures.Turnout;
import fr.banquedesterritoires.event.http.web.Codes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;

/** The figures of a day on the wire; what nobody said is left out. */
record FiguresView(
    Map<String, Integer> states,
    int lunches,
    SortedMap<String, Integer> diets,
    SortedMap<String, Integer> accessNeeds,
    Map<String, Integer> organisations,
    SortedMap<String, Integer> departements,
    Map<String, Integer> sides,
    SortedMap<LocalDate, Integer> signUps,
    TurnoutView turnout) {

  /** Who came, of those who were expected. */
  record TurnoutView(int expected, int came, int absent, Map<String, Integer> present) {}

  static FiguresView from(Board board, Turnout turnout) {
    DayFigures figures = board.figures();
    return new FiguresView(
        coded(figures.states()),
        figures.lunches(),
        figures.diets(),
        figures.accessNeeds(),
        coded(figures.organisations()),
        figures.departements(),
        coded(figures.sides()),
        board.signUps(),
        new TurnoutView(
            turnout.expected(), turnout.came(), turnout.absent(), coded(turnout.present())));
  }

  private static Map<String, Integer> coded(Map<? extends Enum<?>, Integer> counts) {
    Map<String, Integer> coded = new LinkedHashMap<>();
    counts.forEach((constant, people) -> coded.put(Codes.of(constant), people));
    return coded;
  }
}
