package fr.banquedesterritoires.event.service.proof;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A day with a hundred seats for which people can sign up by the real clock. */
final class OpenDay {

  static final int SEATS = 100;

  private static final int PAGE = 1_000;
  private static final LocalDate FAR_AWAY = LocalDate.of(2999, 3, 18);

  private OpenDay() {}

  static EventDay named(String name) {
    return DayVariation.of(FlyerDay.day())
        .id(name)
        .date(FAR_AWAY)
        .open(Instant.EPOCH, FAR_AWAY.atStartOfDay(FlyerDay.day().zone()).toInstant())
        .capacity(SEATS)
        .day();
  }

  static void publish(UnitOfWork store, EventDay day) {
    new PublishDay(store, Reminders.USUAL, Clock.systemUTC()).publish(day);
  }

  /** Everybody who stands registered, in the order of their tickets. */
  static List<Registration> everybody(Store store, EventDayId day, long afterTicket) {
    List<Registration> all = new ArrayList<>();
    List<Registration> page = store.standing(day, afterTicket, PAGE);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = store.standing(day, page.getLast().ticket(), PAGE);
    }
    return all;
  }

  /** Those of so many people who are not registered. */
  static List<Integer> missing(List<Registration> registered, List<Integer> people) {
    Set<Object> known = new HashSet<>();
    registered.forEach(registration -> known.add(registration.participant().email()));
    return people.stream()
        .filter(person -> !known.contains(People.person(person).email()))
        .toList();
  }
}
