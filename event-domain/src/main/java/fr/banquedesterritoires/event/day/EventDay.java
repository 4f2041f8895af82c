package fr.banquedesterritoires.event.day;

import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.text.TextRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.immutables.value.Value;

/**
 * La journée d'information et d'échanges, as everybody may know it. It holds no venue, on purpose:
 * see {@link fr.banquedesterritoires.event.venue.Venue}.
 *
 * @param id names the day for good
 * @param rubric the section that lists it
 * @param title as printed on its flyer
 * @param summary what the day is about, in paragraphs
 * @param questions what it asks, in printed order, possibly none
 * @param objectives what it aims at, in printed order, possibly none
 * @param date the day itself, in {@code zone}
 * @param zone the zone of all its local times
 * @param publicPlace what everybody may know of where it takes place
 * @param format on site, online or both
 * @param programme its sessions
 * @param lunch whether a lunch is offered
 * @param registration how one signs up
 * @param disclosure when the venue is communicated
 * @param publication draft, published or cancelled
 */
@Value.Builder
@Value.Style(stagedBuilder = true, jdkOnly = true)
public record EventDay(
    EventDayId id,
    Rubric rubric,
    String title,
    String summary,
    List<String> questions,
    List<String> objectives,
    LocalDate date,
    ZoneId zone,
    PublicPlace publicPlace,
    EventFormat format,
    Programme programme,
    Lunch lunch,
    RegistrationPolicy registration,
    DisclosureTerms disclosure,
    Publication publication) {

  /** What a title must look like. */
  public static final TextRule TITLE = TextRule.line(200);

  /** What a summary must look like. */
  public static final TextRule SUMMARY = TextRule.paragraphs(10_000);

  /** What each question or objective must look like. */
  public static final TextRule POINT = TextRule.line(1_000);

  /** The most questions, and the most objectives, a day can list. */
  public static final int MAX_POINTS = 30;

  /** How long after the day a participant's private link still works. */
  public static final Period LINKS_OUTLIVE_DAY_BY = Period.ofDays(30);

  /** Refuses texts beyond their rule and lists beyond {@link #MAX_POINTS}. */
  public EventDay {
    title = TITLE.apply("title", title);
    summary = SUMMARY.apply("summary", summary);
    questions = points("questions", questions);
    objectives = points("objectives", objectives);
  }

  /** The same day in another format. */
  public EventDay inFormat(EventFormat other) {
    return new EventDay(
        id,
        rubric,
        title,
        summary,
        questions,
        objectives,
        date,
        zone,
        publicPlace,
        other,
        programme,
        lunch,
        registration,
        disclosure,
        publication);
  }

  /** The same day under another registration policy. */
  public EventDay under(RegistrationPolicy other) {
    return new EventDay(
        id,
        rubric,
        title,
        summary,
        questions,
        objectives,
        date,
        zone,
        publicPlace,
        format,
        programme,
        lunch,
        other,
        disclosure,
        publication);
  }

  /** The same day with another programme. */
  public EventDay with(Programme other) {
    return new EventDay(
        id,
        rubric,
        title,
        summary,
        questions,
        objectives,
        date,
        zone,
        publicPlace,
        format,
        other,
        lunch,
        registration,
        disclosure,
        publication);
  }

  /** The same day in another publication. */
  public EventDay as(Publication other) {
    return new EventDay(
        id,
        rubric,
        title,
        summary,
        questions,
        objectives,
        date,
        zone,
        publicPlace,
        format,
        programme,
        lunch,
        registration,
        disclosure,
        other);
  }

  /** Whether everybody may read it. */
  public boolean isPublic() {
    return publication != Publication.DRAFT;
  }

  /** The first instant of the earliest session. */
  public Instant starts() {
    LocalTime first =
        programme.sessions().stream()
            .map(session -> session.start())
            .min(LocalTime::compareTo)
            .orElse(LocalTime.MIN);
    return date.atTime(first).atZone(zone).toInstant();
  }

  /** The instant at which the last session ends; the end of the date where none prints an end. */
  public Instant ends() {
    return programme.sessions().stream()
        .flatMap(session -> session.slot().stream())
        .map(slot -> slot.end())
        .max(LocalTime::compareTo)
        .map(last -> date.atTime(last).atZone(zone).toInstant())
        .filter(end -> end.isAfter(starts()))
        .orElseGet(() -> date.plusDays(1).atStartOfDay(zone).toInstant());
  }

  /** The first instant at which the private links of this day no longer work. */
  public Instant linksExpire() {
    return date.plusDays(1).plus(LINKS_OUTLIVE_DAY_BY).atStartOfDay(zone).toInstant();
  }

  private static List<String> points(String field, List<String> typed) {
    if (typed.size() > MAX_POINTS) {
      throw new IllegalArgumentException(field + ": more than " + MAX_POINTS);
    }
    return typed.stream().map(point -> POINT.apply(field, point)).toList();
  }
}
