package fr.banquedesterritoires.event.http.pages;

import static java.util.Comparator.comparing;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.TimeSlot;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A day as everybody may read it. */
record DayView(
    Frame frame,
    String rubric,
    String title,
    Leaf leaf,
    String isoDate,
    String date,
    Optional<String> hours,
    String place,
    String format,
    List<String> summary,
    List<String> questions,
    List<String> objectives,
    List<SessionView> sessions,
    Optional<ReviewParts> review,
    boolean lunchOffered,
    Standing standing,
    String venuePromise,
    String signUpHref,
    String lostLinkHref,
    String calendarHref) {

  static final String TEMPLATE = "pages/day.jte";

  static DayView from(PublicDay read, Frame frame) {
    EventDay day = read.day();
    Texts texts = frame.texts();
    return new DayView(
        frame,
        day.rubric().title(),
        day.title(),
        Leaf.of(day.date(), texts),
        day.date().toString(),
        texts.dates().date(day.date()),
        hours(day.programme(), texts),
        day.publicPlace().label(),
        texts.name(day.format()),
        Paragraphs.of(day.summary()),
        day.questions(),
        day.objectives(),
        day.programme().sessions().stream().map(each -> SessionView.from(each, texts)).toList(),
        read.review().map(ReviewParts::from),
        day.lunch() == Lunch.OFFERED,
        Standing.of(day, read.availability(), texts),
        VenuePromise.of(day, texts),
        Paths.signUp(day.id()),
        Paths.lostLink(day.id()),
        Paths.calendar(day.id()));
  }

  /** From the first start to the last end, unless no session prints an end. */
  private static Optional<String> hours(Programme programme, Texts texts) {
    LocalTime start = Collections.min(programme.sessions(), comparing(Session::start)).start();
    return programme.sessions().stream()
        .flatMap(session -> session.slot().stream())
        .map(TimeSlot::end)
        .max(Comparator.naturalOrder())
        .map(
            end -> texts.say("day.hours.both", texts.dates().time(start), texts.dates().time(end)));
  }
}
