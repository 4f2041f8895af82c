package fr.banquedesterritoires.event.attendance;

import fr.banquedesterritoires.event.day.EventDay;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** La demi-journée: people sign, and are counted, once for each. Noon parts them. */
public enum HalfDay {
  /** Le matin: before noon. */
  MORNING,
  /** L'après-midi: from noon. */
  AFTERNOON;

  /** Those of a day, one or both, by when its programme begins and ends. */
  public static List<HalfDay> of(EventDay day) {
    LocalTime starts = day.starts().atZone(day.zone()).toLocalTime();
    LocalTime ends = day.ends().atZone(day.zone()).toLocalTime();
    boolean endsLater = ends.isAfter(LocalTime.NOON) || !ends.isAfter(starts);
    List<HalfDay> halves = new ArrayList<>();
    if (starts.isBefore(LocalTime.NOON)) {
      halves.add(MORNING);
    }
    if (endsLater) {
      halves.add(AFTERNOON);
    }
    return List.copyOf(halves);
  }

  /** The one of a day that people are counted for at an instant: the nearest one it has. */
  public static HalfDay at(EventDay day, Instant now) {
    Instant noon = day.date().atTime(LocalTime.NOON).atZone(day.zone()).toInstant();
    HalfDay onTheClock = now.isBefore(noon) ? MORNING : AFTERNOON;
    List<HalfDay> halves = of(day);
    return halves.contains(onTheClock) ? onTheClock : halves.getFirst();
  }
}
