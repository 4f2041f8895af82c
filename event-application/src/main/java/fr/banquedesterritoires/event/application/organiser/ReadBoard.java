package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.figures.FiguresTally;
import fr.banquedesterritoires.event.organiser.Task;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads a day's figures at a glance. People pass by one page at a time, and none is kept. */
public final class ReadBoard {

  private final EventDays days;
  private final People people;
  private final Annals annals;

  /** On a store. */
  public ReadBoard(EventDays days, People people, Annals annals) {
    this.days = days;
    this.people = people;
    this.annals = annals;
  }

  /**
   * A day's board.
   *
   * @param day the day
   * @param figures its counts; what people wrote about themselves is for those who may read people
   * @param signUps how many signed up on each date in the day's zone, from the first date with a
   *     sign-up to the last
   */
  public record Board(EventDay day, DayFigures figures, SortedMap<LocalDate, Integer> signUps) {

    /** Copies the counts in. */
    public Board {
      signUps = Collections.unmodifiableSortedMap(new TreeMap<>(signUps));
    }
  }

  /** The board, or empty if there is no such day. */
  public Optional<Board> read(Permit permit, EventDayId id) {
    permit.require(Task.READ_FIGURES);
    return days.find(id)
        .map(
            day -> {
              DayFigures figures = figures(id);
              return new Board(
                  day,
                  permit.alsoAllows(Task.READ_PEOPLE) ? figures : figures.withoutWords(),
                  signUps(id, day.zone()));
            });
  }

  private DayFigures figures(EventDayId id) {
    FiguresTally tally = new FiguresTally(annals.figuresOfForgotten(id));
    new PagedPeople(people, id, PeopleSearch.EVERYBODY).forEach(tally::count);
    return tally.figures();
  }

  private SortedMap<LocalDate, Integer> signUps(EventDayId id, ZoneId zone) {
    SortedMap<LocalDate, Integer> byDate = new TreeMap<>();
    annals
        .signUps(id)
        .forEach(
            (quarter, count) ->
                byDate.merge(LocalDate.ofInstant(quarter, zone), count, Integer::sum));
    if (!byDate.isEmpty()) {
      byDate
          .firstKey()
          .datesUntil(byDate.lastKey())
          .toList()
          .forEach(date -> byDate.putIfAbsent(date, 0));
    }
    return byDate;
  }
}
