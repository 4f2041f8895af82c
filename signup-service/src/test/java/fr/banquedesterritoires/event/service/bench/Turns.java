package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.service.bench.Served.Cost;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What was measured of each of several candidates, several times. */
final class Turns<K> {

  static final String BARE = "bare";
  static final String SERVICE = "service";

  private final Map<K, List<Cost>> costs = new LinkedHashMap<>();

  void note(K candidate, Cost cost) {
    costs.computeIfAbsent(candidate, first -> new ArrayList<>()).add(cost);
  }

  Set<K> candidates() {
    return costs.keySet();
  }

  /** The turn whose throughput lies in the middle. */
  Cost middle(K candidate) {
    List<Cost> sorted = new ArrayList<>(Objects.requireNonNull(costs.get(candidate)));
    sorted.sort(Comparator.comparingDouble(cost -> cost.load().perSecond()));
    return sorted.get(sorted.size() / 2);
  }
}
