package fr.banquedesterritoires.event.sample;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The flyer's day, and how it could have been otherwise. */
public final class Days {

  public static final EventDayId ID = new EventDayId("cooperation-urbain-rural-2019-03-18");
  public static final Instant OPENS = Instant.parse("2019-02-18T08:00:00Z");
  public static final Instant CLOSES = Instant.parse("2019-03-15T17:00:00Z");
  public static final Instant DURING = Instant.parse("2019-03-01T12:00:00Z");
  public static final PublicPlace PARIS = new PublicPlace("Paris", Optional.of("75"));

  private Days() {}

  /** Published, with seats and a waiting list. */
  public static EventDay withSeats(int capacity) {
    return under(policy(OptionalInt.of(capacity), true, false));
  }

  /** A policy between {@link #OPENS} and {@link #CLOSES}. */
  public static RegistrationPolicy policy(
      OptionalInt capacity, boolean waitingList, boolean approval) {
    return new RegistrationPolicy(OPENS, CLOSES, capacity, waitingList, approval);
  }

  /** Published under a policy. */
  public static EventDay under(RegistrationPolicy policy) {
    return day(Publication.PUBLISHED, policy, DisclosureTerms.ON_REGISTRATION);
  }

  /** The day in a publication. */
  public static EventDay in(Publication publication) {
    return in(publication, DisclosureTerms.ON_REGISTRATION);
  }

  /** The day in a publication, under terms of disclosure. */
  public static EventDay in(Publication publication, DisclosureTerms terms) {
    return day(publication, policy(OptionalInt.of(2), true, false), terms);
  }

  /** The day with another programme. */
  public static EventDay with(Programme programme) {
    return day(
        Publication.PUBLISHED,
        policy(OptionalInt.empty(), false, false),
        DisclosureTerms.ON_REGISTRATION,
        programme);
  }

  /** The day as asked for. */
  public static EventDay day(
      Publication publication, RegistrationPolicy policy, DisclosureTerms terms) {
    return day(publication, policy, terms, Flyer.PROGRAMME);
  }

  private static EventDay day(
      Publication publication,
      RegistrationPolicy policy,
      DisclosureTerms terms,
      Programme programme) {
    return new EventDay(
        ID,
        new Rubric("Journées thématiques et téléconférences"),
        "Impulser des projets de coopération urbain-rural",
        "Villes et campagnes gagnent à construire ensemble.",
        List.of("Comment faire vivre ces coopérations ?"),
        List.of("repérer ce que chacun y gagne"),
        LocalDate.of(2019, 3, 18),
        ZoneId.of("Europe/Paris"),
        PARIS,
        EventFormat.ON_SITE,
        programme,
        Lunch.OFFERED,
        policy,
        terms,
        publication);
  }
}
