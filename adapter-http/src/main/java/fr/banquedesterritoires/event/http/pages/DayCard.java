package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Texts;

/** A day as the catalogue lists it. */
record DayCard(
    String href,
    String title,
    Leaf leaf,
    String isoDate,
    String date,
    String place,
    String format,
    Badge badge) {

  static DayCard from(PublicDay listed, Texts texts) {
    EventDay day = listed.day();
    return new DayCard(
        Paths.day(day.id()),
        day.title(),
        Leaf.of(day.date(), texts),
        day.date().toString(),
        texts.dates().date(day.date()),
        day.publicPlace().label(),
        texts.name(day.format()),
        Standing.of(day, listed.availability(), texts).badge());
  }
}
