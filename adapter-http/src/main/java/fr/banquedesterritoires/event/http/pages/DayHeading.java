package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Texts;

/**
 * Which day a form or a registration is about.
 *
 * @param title its title
 * @param href its page
 * @param isoDate its date for machines
 * @param date its date for people
 * @param place its public place
 */
record DayHeading(String title, String href, String isoDate, String date, String place) {

  static DayHeading of(EventDay day, Texts texts) {
    return new DayHeading(
        day.title(),
        Paths.day(day.id()),
        day.date().toString(),
        texts.dates().date(day.date()),
        day.publicPlace().label());
  }
}
