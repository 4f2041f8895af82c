package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.web.Codes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A day in a list, on the wire. */
record DaySummary(
    String id,
    String title,
    String rubric,
    LocalDate date,
    OffsetDateTime starts,
    OffsetDateTime ends,
    PlaceView publicPlace,
    String format,
    String publication) {

  static DaySummary from(EventDay day) {
    return new DaySummary(
        day.id().value(),
        day.title(),
        day.rubric().title(),
        day.date(),
        inZone(day, day.starts()),
        inZone(day, day.ends()),
        PlaceView.from(day.publicPlace()),
        Codes.of(day.format()),
        Codes.of(day.publication()));
  }

  /** An instant with the offset that the day's zone has then. */
  static OffsetDateTime inZone(EventDay day, Instant instant) {
    return instant.atZone(day.zone()).toOffsetDateTime();
  }
}
