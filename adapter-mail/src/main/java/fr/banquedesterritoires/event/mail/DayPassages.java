package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.day.EventDay;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;

/** What letters say of a day: the public facts, and where its page is. */
record DayPassages(EventDay day, LetterWording wording, String baseUrl) {

  /** Its title, when and where it is, as everybody may know it. */
  Passage facts() {
    return new Passage.Lines(List.of(day.title(), when(), where()));
  }

  private String when() {
    LocalDateTime starts = LocalDateTime.ofInstant(day.starts(), day.zone());
    LocalDateTime ends = LocalDateTime.ofInstant(day.ends(), day.zone());
    String date = wording.dates().date(day.date());
    String start = wording.dates().time(starts.toLocalTime());
    return ends.toLocalDate().equals(day.date())
        ? wording.sentence("day.hours", date, start, wording.dates().time(ends.toLocalTime()))
        : wording.sentence("day.start", date, start);
  }

  private String where() {
    return switch (day.format()) {
      case ON_SITE -> day.publicPlace().label();
      case ONLINE -> wording.sentence("day.online");
      case HYBRID -> wording.sentence("day.hybrid", day.publicPlace().label());
    };
  }

  /** A link to its page, under a heading. */
  Passage page(String heading) {
    return new Passage.Link(
        wording.sentence(heading), URI.create(baseUrl + "/journees/" + day.id()));
  }
}
