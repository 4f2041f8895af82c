package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.programme.TerritorySide;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.StateKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The figures of those who were forgotten, one row for each word of each figure. */
final class KeptFigureRows {

  private enum Figure {
    STATE,
    LUNCH,
    ORGANISATION,
    DEPARTEMENT,
    SIDE
  }

  private record Kept(Figure figure, String word, int people) {}

  private static final String ADD =
      """
      INSERT INTO kept_figure (day, figure, word, people) VALUES (?, ?, ?, ?)
      ON CONFLICT (day, figure, word) DO UPDATE SET people = kept_figure.people + excluded.people\
      """;
  private static final String READ =
      """
      SELECT f.figure, f.word, f.people FROM kept_figure f JOIN day_book b ON b.number = f.day
      WHERE b.day = ?\
      """;

  private final SqlConnection connection;

  KeptFigureRows(SqlConnection connection) {
    this.connection = connection;
  }

  /** Adds figures to those of a day. What people wrote themselves is none of them. */
  void add(long day, DayFigures figures) {
    add(day, Figure.STATE, figures.states());
    if (figures.lunches() > 0) {
      add(day, Figure.LUNCH, Map.of(Figure.LUNCH, figures.lunches()));
    }
    add(day, Figure.ORGANISATION, figures.organisations());
    add(day, Figure.DEPARTEMENT, figures.departements());
    add(day, Figure.SIDE, figures.sides());
  }

  private void add(long day, Figure figure, Map<?, Integer> counts) {
    counts.forEach((word, people) -> connection.write(ADD, day, figure, word.toString(), people));
  }

  DayFigures read(EventDayId day) {
    List<Kept> all =
        connection.list(
            READ,
            row ->
                new Kept(row.word(Figure.class, "figure"), row.text("word"), row.integer("people")),
            day.value());
    return new DayFigures(
        words(StateKind.class, Figure.STATE, all),
        counts(Figure.LUNCH, all, word -> word).values().stream().mapToInt(people -> people).sum(),
        new TreeMap<>(),
        new TreeMap<>(),
        words(OrganisationKind.class, Figure.ORGANISATION, all),
        counts(Figure.DEPARTEMENT, all, word -> word),
        words(TerritorySide.class, Figure.SIDE, all));
  }

  private static <E extends Enum<E>> Map<E, Integer> words(
      Class<E> type, Figure figure, List<Kept> all) {
    Map<E, Integer> words = new EnumMap<>(type);
    words.putAll(counts(figure, all, word -> Enum.valueOf(type, word)));
    return words;
  }

  private static <W extends Comparable<W>> SortedMap<W, Integer> counts(
      Figure figure, List<Kept> all, Function<String, W> reading) {
    SortedMap<W, Integer> counts = new TreeMap<>();
    all.stream()
        .filter(kept -> kept.figure() == figure)
        .forEach(kept -> counts.put(reading.apply(kept.word()), kept.people()));
    return counts;
  }
}
