package fr.banquedesterritoires.event.figures;

import fr.banquedesterritoires.event.programme.TerritorySide;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.text.Folded;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts registrations one by one, and keeps none of them. */
public final class FiguresTally {

  private final Map<StateKind, Integer> states = new EnumMap<>(StateKind.class);
  private final SortedMap<String, Integer> diets = new TreeMap<>();
  private final SortedMap<String, Integer> accessNeeds = new TreeMap<>();
  private final Map<OrganisationKind, Integer> organisations =
      new EnumMap<>(OrganisationKind.class);
  private final SortedMap<String, Integer> departements = new TreeMap<>();
  private final Map<TerritorySide, Integer> sides = new EnumMap<>(TerritorySide.class);
  private final DayFigures before;
  private int lunches;

  /** Counts on from figures. */
  public FiguresTally(DayFigures before) {
    this.before = before;
  }

  /** Counts one. */
  public void count(Registration registration) {
    StateKind state = StateKind.of(registration.state());
    states.merge(state, 1, Integer::sum);
    if (registration.state().holdsSeat()) {
      count(registration.wishes());
      count(registration.participant());
    }
  }

  /** What was counted so far. */
  public DayFigures figures() {
    return before.plus(
        new DayFigures(states, lunches, diets, accessNeeds, organisations, departements, sides));
  }

  private void count(Wishes wishes) {
    if (wishes.lunch()) {
      lunches++;
      wishes.diet().ifPresent(diet -> diets.merge(Folded.of(diet), 1, Integer::sum));
    }
    wishes.accessNeeds().ifPresent(needs -> accessNeeds.merge(Folded.of(needs), 1, Integer::sum));
  }

  private void count(Participant participant) {
    participant
        .organisation()
        .kind()
        .ifPresent(
            kind -> {
              organisations.merge(kind, 1, Integer::sum);
              sideOf(kind).ifPresent(side -> sides.merge(side, 1, Integer::sum));
            });
    Departement.of(participant).ifPresent(code -> departements.merge(code, 1, Integer::sum));
  }

  /** A métropole is urban, a PETR and a PNR are rural; of the others the kind does not tell. */
  private static Optional<TerritorySide> sideOf(OrganisationKind kind) {
    return switch (kind) {
      case METROPOLE -> Optional.of(TerritorySide.URBAN);
      case PETR, PNR -> Optional.of(TerritorySide.RURAL);
      case COMMUNE, EPCI, DEPARTEMENT, REGION, STATE, ASSOCIATION, COMPANY, OTHER ->
          Optional.empty();
    };
  }
}
