package fr.banquedesterritoires.event.figures;

import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * La fréquentation: how many came, of those who were expected.
 *
 * @param expected how many hold their seat
 * @param came how many were there at all, whatever became of their registration
 * @param absent how many hold their seat and were not there
 * @param present how many were there in each half-day of the programme
 */
public record Turnout(int expected, int came, int absent, Map<HalfDay, Integer> present) {

  /** Copies the counts in; half-days keep their order. */
  public Turnout {
    Map<HalfDay, Integer> copy = new EnumMap<>(HalfDay.class);
    copy.putAll(present);
    present = Collections.unmodifiableMap(copy);
  }

  /** Counts those who signed up against those who came. */
  public static Turnout of(
      EventDay day, Attendance attendance, Iterable<Registration> registrations) {
    int expected = 0;
    int absent = 0;
    for (Registration one : registrations) {
      if (one.isConfirmed()) {
        expected++;
        absent += attendance.halves(one.id()).isEmpty() ? 1 : 0;
      }
    }
    Map<HalfDay, Integer> present = new EnumMap<>(HalfDay.class);
    HalfDay.of(day).forEach(half -> present.put(half, attendance.present(half)));
    return new Turnout(expected, attendance.people().size(), absent, present);
  }
}
