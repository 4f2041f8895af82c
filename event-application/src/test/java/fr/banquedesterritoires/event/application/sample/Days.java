package fr.banquedesterritoires.event.application.sample;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.day.PublicPlace;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.day.Rubric;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Days of 18 March 2019 in Paris, open for sign-up since 18 February. */
public final class Days {

  public static final EventDayId ID = new EventDayId("cooperation-urbain-rural-2019-03-18");
  public static final Instant OPENS = Instant.parse("2019-02-18T08:00:00Z");
  public static final Instant CLOSES = Instant.parse("2019-03-15T17:00:00Z");
  public static final PublicPlace PARIS = new PublicPlace("Paris", Optional.of("75"));
  public static final Rubric RUBRIC = new Rubric("Journées thématiques et téléconférences");

  private Days() {}

  /** Published, with seats and a waiting list. */
  public static EventDay withSeats(int capacity) {
    return day(ID.value(), RUBRIC, "2019-03-18", policy(capacity, true, false));
  }

  /** Published, with seats, a waiting list and the organiser's approval. */
  public static EventDay withApproval(int capacity) {
    return day(ID.value(), RUBRIC, "2019-03-18", policy(capacity, true, true));
  }

  /** Published, with seats and no waiting list. */
  public static EventDay withoutLine(int capacity) {
    return day(ID.value(), RUBRIC, "2019-03-18", policy(capacity, false, false));
  }

  /** Published, with seats and a waiting list whose first are offered what becomes free. */
  public static EventDay offering(int capacity, Duration time) {
    return day(
        ID.value(),
        RUBRIC,
        "2019-03-18",
        new RegistrationPolicy(
            OPENS, CLOSES, OptionalInt.of(capacity), true, false, Optional.of(time)));
  }

  /** Published under a rubric. */
  public static EventDay under(String rubric, String id, String date) {
    return day(id, new Rubric(rubric), date, policy(2, true, false));
  }

  /** The same day in another publication. */
  public static EventDay in(Publication publication, EventDay day) {
    return day(day, day.disclosure(), publication);
  }

  /** The same day under other terms of disclosure. */
  public static EventDay telling(DisclosureTerms terms, EventDay day) {
    return day(day, terms, day.publication());
  }

  private static EventDay day(EventDay day, DisclosureTerms terms, Publication publication) {
    return new EventDay(
        day.id(),
        day.rubric(),
        day.title(),
        day.summary(),
        day.questions(),
        day.objectives(),
        day.date(),
        day.zone(),
        day.publicPlace(),
        day.format(),
        day.programme(),
        day.lunch(),
        day.registration(),
        terms,
        publication);
  }

  private static EventDay day(String id, Rubric rubric, String date, RegistrationPolicy policy) {
    return new EventDay(
        new EventDayId(id),
        rubric,
        "Impulser des projets de coopération urbain-rural",
        "Villes et campagnes gagnent à construire ensemble.",
        List.of(),
        List.of(),
        LocalDate.parse(date),
        ZoneId.of("Europe/Paris"),
        PARIS,
        EventFormat.ON_SITE,
        Programme.of(
            session(LocalTime.of(9, 0), Optional.empty(), SessionKind.WELCOME),
            session(
                LocalTime.of(9, 30), Optional.of(LocalTime.of(12, 0)), SessionKind.ROUND_TABLE)),
        Lunch.NONE,
        policy,
        DisclosureTerms.ON_REGISTRATION,
        Publication.PUBLISHED);
  }

  private static Session session(LocalTime start, Optional<LocalTime> end, SessionKind kind) {
    return new Session(start, end, kind, "Séance", Optional.empty(), List.of());
  }

  private static RegistrationPolicy policy(int capacity, boolean waitingList, boolean approval) {
    return new RegistrationPolicy(OPENS, CLOSES, OptionalInt.of(capacity), waitingList, approval);
  }
}
