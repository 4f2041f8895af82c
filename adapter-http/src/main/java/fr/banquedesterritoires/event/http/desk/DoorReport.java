package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a telephone tells of what happened at the door while the network was away.
 *
 * @param sent what its clock says as it tells; the service's own clock puts right how far it is out
 * @param events what happened, by the same clock
 */
record DoorReport(@Nullable String sent, @Nullable List<@Nullable Happening> events) {

  /** How much is taken at once. */
  static final int MOST = 100;

  /** One happening, as the telephone wrote it down. */
  record Happening(
      @Nullable String id,
      @Nullable String kind,
      @Nullable String person,
      @Nullable String half,
      @Nullable String at) {

    DoorEvent event(Duration late) {
      return new DoorEvent(
          DoorPages.id(given(id)),
          Codes.find(DoorEvent.Kind.class, given(kind)).orElseThrow(DoorPages::malformed),
          new RegistrationId(DoorPages.id(given(person))),
          Codes.find(HalfDay.class, given(half)).orElseThrow(DoorPages::malformed),
          instant(at).plus(late));
    }
  }

  /** The happenings by the service's clock. */
  List<DoorEvent> by(Instant now) {
    List<@Nullable Happening> told = given(events);
    if (told.size() > MOST) {
      throw DoorPages.malformed();
    }
    Duration late = Duration.between(instant(sent), now);
    return told.stream().map(happening -> given(happening).event(late)).toList();
  }

  private static Instant instant(@Nullable String text) {
    try {
      return Instant.parse(given(text));
    } catch (DateTimeException noInstant) {
      throw DoorPages.malformed();
    }
  }

  private static <T> T given(@Nullable T value) {
    if (value == null) {
      throw DoorPages.malformed();
    }
    return value;
  }
}
