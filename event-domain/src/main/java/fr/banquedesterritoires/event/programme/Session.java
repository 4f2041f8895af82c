package fr.banquedesterritoires.event.programme;

import fr.banquedesterritoires.event.text.TextRule;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Une séance: one printed entry of the programme. It is kept as written: an end before the start or
 * a missing end is for {@link ProgrammeReview} to find, never for this type to mend.
 *
 * @param start in the day's zone
 * @param end in the day's zone, empty where the programme prints none
 * @param kind what the session is for
 * @param title as printed
 * @param text what is printed under the title
 * @param caseStudies the cooperations told in it, in printed order
 */
public record Session(
    LocalTime start,
    Optional<LocalTime> end,
    SessionKind kind,
    String title,
    Optional<String> text,
    List<CooperationCaseStudy> caseStudies) {

  /** What a title must look like. */
  public static final TextRule TITLE = TextRule.line(300);

  /** What the text under a title must look like. */
  public static final TextRule TEXT = TextRule.paragraphs(5_000);

  /** Refuses texts that {@link #TITLE} or {@link #TEXT} refuse. */
  public Session {
    title = TITLE.apply("title", title);
    text = TEXT.applyOptional("text", text);
    caseStudies = List.copyOf(caseStudies);
  }

  /** When it takes place, or empty without an end, or with one that does not follow the start. */
  public Optional<TimeSlot> slot() {
    return end.filter(start::isBefore).map(until -> new TimeSlot(start, until));
  }
}
