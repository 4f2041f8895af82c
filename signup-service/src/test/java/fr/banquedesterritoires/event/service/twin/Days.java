package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Days for twins. */
final class Days {

  private Days() {}

  /** The flyer's day with a programme so short that thousands of it cost little. */
  static EventDay brief(EventDayId id) {
    EventDay day = FlyerDay.day();
    return new EventDay(
        id,
        day.rubric(),
        day.title(),
        day.summary(),
        day.questions(),
        List.of(),
        day.date(),
        day.zone(),
        day.publicPlace(),
        day.format(),
        new Programme(day.programme().sessions().subList(0, 2), Optional.empty()),
        day.lunch(),
        day.registration(),
        day.disclosure(),
        day.publication());
  }

  /** What a leaking part makes of a day. */
  static EventDay saying(EventDay day, String words) {
    return new EventDay(
        day.id(),
        day.rubric(),
        day.title(),
        day.summary() + "\n" + words,
        day.questions(),
        day.objectives(),
        day.date(),
        day.zone(),
        day.publicPlace(),
        day.format(),
        day.programme(),
        day.lunch(),
        day.registration(),
        day.disclosure(),
        day.publication());
  }

  static EventDay closed(EventDay day) {
    return DayVariation.of(day)
        .open(
            day.registration().opens().minus(Duration.ofDays(1)),
            day.registration().opens().minus(Duration.ofHours(1)))
        .day();
  }
}
