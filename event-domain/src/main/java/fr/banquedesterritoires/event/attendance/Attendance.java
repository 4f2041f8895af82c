package fr.banquedesterritoires.event.attendance;

import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Les présences: who is present for which half-day, as it follows from what happened at the door.
 * The order in which the happenings became known does not count, only when each happened; one that
 * is told twice happened once. Taking back holds against a check-in of the same instant.
 */
public final class Attendance {

  /** Nobody. */
  public static final Attendance NOBODY = new Attendance(List.of());

  private static final Comparator<DoorEvent> AS_IT_HAPPENED =
      Comparator.comparing(DoorEvent::at).thenComparing(DoorEvent::kind);

  private final Map<RegistrationId, Map<HalfDay, Instant>> arrivals = new HashMap<>();

  private Attendance(List<DoorEvent> asTheyHappened) {
    asTheyHappened.forEach(this::note);
  }

  /** What follows from these happenings, in whatever order they are given. */
  public static Attendance of(Collection<DoorEvent> events) {
    Set<UUID> told = new HashSet<>();
    List<DoorEvent> once = new ArrayList<>();
    for (DoorEvent event : events) {
      if (told.add(event.id())) {
        once.add(event);
      }
    }
    once.sort(AS_IT_HAPPENED);
    return new Attendance(once);
  }

  /** When somebody arrived for a half-day; empty if they are not present. */
  public Optional<Instant> arrival(RegistrationId who, HalfDay half) {
    return Optional.ofNullable(arrivals.getOrDefault(who, Map.of()).get(half));
  }

  /** For which half-days somebody is present, in order. */
  public Set<HalfDay> halves(RegistrationId who) {
    Set<HalfDay> halves = EnumSet.noneOf(HalfDay.class);
    halves.addAll(arrivals.getOrDefault(who, Map.of()).keySet());
    return halves;
  }

  /** How many are present for a half-day. */
  public int present(HalfDay half) {
    return (int) arrivals.values().stream().filter(came -> came.containsKey(half)).count();
  }

  /** Those who came at all. */
  public Set<RegistrationId> people() {
    return Set.copyOf(arrivals.keySet());
  }

  private void note(DoorEvent event) {
    switch (event.kind()) {
      case CHECK_IN ->
          arrivals
              .computeIfAbsent(event.registration(), who -> new EnumMap<>(HalfDay.class))
              .putIfAbsent(event.half(), event.at());
      case UNDO ->
          arrivals.computeIfPresent(
              event.registration(),
              (who, came) -> {
                came.remove(event.half());
                return came.isEmpty() ? null : came;
              });
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attendance that && arrivals.equals(that.arrivals);
  }

  @Override
  public int hashCode() {
    return arrivals.hashCode();
  }

  @Override
  public String toString() {
    return "Attendance" + arrivals;
  }
}
