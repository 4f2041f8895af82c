package fr.banquedesterritoires.event.application.wording;

import fr.banquedesterritoires.event.programme.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Writes dates and times in one language: "lundi 1er avril 2019", "9 h 00", with the no-break
 * spaces the language asks for. It takes its patterns from a file and not from {@code FormatStyle},
 * whose output changes from one JDK to the next.
 */
public final class DateWording {

  private final Sentences patterns;

  private DateWording(Locale language) {
    this.patterns = Sentences.beside(DateWording.class, "dates", language);
  }

  /** In a language; French where no file exists for it. */
  public static DateWording in(Locale language) {
    return new DateWording(language);
  }

  /** "lundi 18 mars 2019". */
  public String date(LocalDate date) {
    return format(date.getDayOfMonth() == 1 ? "date.first" : "date", date);
  }

  /** "9 h 00". */
  public String time(LocalTime time) {
    return format("time", time);
  }

  /** "9 h 00 – 10 h 00", or the start alone where no end is printed. */
  public String hours(Session session) {
    return session
        .end()
        .map(end -> patterns.say("hours", time(session.start()), time(end)))
        .orElseGet(() -> time(session.start()));
  }

  /** "vendredi 15 mars 2019 à 18 h 00", in the zone of the day it concerns. */
  public String moment(Instant instant, ZoneId zone) {
    ZonedDateTime local = instant.atZone(zone);
    return patterns.say("moment", date(local.toLocalDate()), time(local.toLocalTime()));
  }

  private String format(String key, TemporalAccessor what) {
    return DateTimeFormatter.ofPattern(patterns.plain(key), patterns.language()).format(what);
  }
}
