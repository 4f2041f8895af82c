package fr.banquedesterritoires.event.figures;

import fr.banquedesterritoires.event.programme.TerritorySide;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.StateKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counts of one day. All but {@code states} count those who hold a seat.
 *
 * @param states how many registrations are in each state; zeros are left out
 * @param lunches how many will be at lunch
 * @param diets how many of those at lunch eat what, in their own words, without case and accents
 * @param accessNeeds how many need what to take part, in the same way
 * @param organisations how many come from each kind of organisation, as far as they said
 * @param departements how many come from each département, by code, as far as they wrote it
 * @param sides how many come from the urban and from the rural side, as far as their kind of
 *     organisation tells
 */
public record DayFigures(
    Map<StateKind, Integer> states,
    int lunches,
    SortedMap<String, Integer> diets,
    SortedMap<String, Integer> accessNeeds,
    Map<OrganisationKind, Integer> organisations,
    SortedMap<String, Integer> departements,
    Map<TerritorySide, Integer> sides) {

  /** Of a day without anybody. */
  public static final DayFigures NONE =
      new DayFigures(
          Map.of(), 0, new TreeMap<>(), new TreeMap<>(), Map.of(), new TreeMap<>(), Map.of());

  /** Copies the maps in; constants keep their order. */
  public DayFigures {
    states = inOrder(StateKind.class, states);
    diets = Collections.unmodifiableSortedMap(new TreeMap<>(diets));
    accessNeeds = Collections.unmodifiableSortedMap(new TreeMap<>(accessNeeds));
    organisations = inOrder(OrganisationKind.class, organisations);
    departements = Collections.unmodifiableSortedMap(new TreeMap<>(departements));
    sides = inOrder(TerritorySide.class, sides);
  }

  /** What one registration counts for. */
  public static DayFigures of(Registration registration) {
    FiguresTally tally = new FiguresTally(NONE);
    tally.count(registration);
    return tally.figures();
  }

  /** These and others together. */
  public DayFigures plus(DayFigures others) {
    return new DayFigures(
        sum(new HashMap<>(states), others.states),
        lunches + others.lunches,
        sum(new TreeMap<>(diets), others.diets),
        sum(new TreeMap<>(accessNeeds), others.accessNeeds),
        sum(new HashMap<>(organisations), others.organisations),
        sum(new TreeMap<>(departements), others.departements),
        sum(new HashMap<>(sides), others.sides));
  }

  /** How many registrations are in a state. */
  public int in(StateKind state) {
    return states.getOrDefault(state, 0);
  }

  /** How many hold a seat. */
  public int seated() {
    return in(StateKind.CONFIRMED) + in(StateKind.AWAITING_APPROVAL) + in(StateKind.OFFERED);
  }

  /** The same figures without what people wrote about themselves. */
  public DayFigures withoutWords() {
    return new DayFigures(
        states, lunches, new TreeMap<>(), new TreeMap<>(), organisations, departements, sides);
  }

  private static <K, M extends Map<K, Integer>> M sum(M counts, Map<K, Integer> more) {
    more.forEach((word, people) -> counts.merge(word, people, Integer::sum));
    return counts;
  }

  private static <E extends Enum<E>> Map<E, Integer> inOrder(
      Class<E> constants, Map<E, Integer> counts) {
    Map<E, Integer> copy = new EnumMap<>(constants);
    copy.putAll(counts);
    return Collections.unmodifiableMap(copy);
  }
}
