package fr.banquedesterritoires.event.application.post;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import java.time.InstantSource;
import java.util.Optional;

/**
 * La correspondance: decides at the moment of sending what a participant is written, asking the
 * domain and the rule anew, and what they know once it is posted.
 */
public final class Correspondence {

  private final EventDays days;
  private final Registrations registrations;
  private final RevealVenue revealVenue;
  private final PrivateLinks links;
  private final PersonalCalendar calendar;
  private final Reminders reminders;
  private final InstantSource clock;

  /** On a store, the rule, the server's links, a writer of calendar entries and a clock. */
  public Correspondence(
      EventDays days,
      Registrations registrations,
      RevealVenue revealVenue,
      PrivateLinks links,
      PersonalCalendar calendar,
      Reminders reminders,
      InstantSource clock) {
    this.days = days;
    this.registrations = registrations;
    this.revealVenue = revealVenue;
    this.links = links;
    this.calendar = calendar;
    this.reminders = reminders;
    this.clock = clock;
  }

  /**
   * A letter to be posted.
   *
   * @param letter the letter
   * @param told what its addressee knows if it arrives
   */
  record Draft(Letter letter, Told told) {}

  /** The letter due to an errand's addressee; empty if there is nothing they need to be told. */
  Optional<Draft> draft(Errand errand, Told told) {
    Optional<EventDay> day = days.find(errand.entry().day());
    return errand
        .entry()
        .addressee()
        .flatMap(registrations::find)
        .flatMap(addressee -> day.flatMap(of -> draft(errand, told, of, addressee)));
  }

  /** The receipt for whoever signed others up; empty if the day does not take place any more. */
  Optional<Acknowledgement> acknowledgement(Errand errand, Delegation delegation) {
    return days.find(errand.entry().day())
        .filter(day -> day.publication() == Publication.PUBLISHED)
        .map(
            day ->
                new Acknowledgement(
                    Fingerprint.ofReceipt(errand.entry(), delegation) + ".receipt",
                    day,
                    delegation,
                    clock.instant()));
  }

  private Optional<Draft> draft(Errand errand, Told told, EventDay day, Registration addressee) {
    News news =
        new News(day, addressee, revealVenue.to(day, addressee), told, reminders, clock.instant());
    return news.in(errand.entry()).map(occasion -> draft(errand, occasion, news));
  }

  private Draft draft(Errand errand, Occasion occasion, News news) {
    Told told = news.toldOnce(occasion);
    Letter letter =
        new Letter(
            Fingerprint.ofEntry(errand.entry()) + "." + news.registration().id(),
            occasion,
            news.day(),
            news.registration(),
            registrations.placeInLine(news.registration().id()),
            occasion.comesAfterTheDay() ? untold(news.day()) : news.venue(),
            links.tokenFor(news.registration()),
            told.calendar()
                .filter(now -> !occasion.comesAfterTheDay() && news.movesCalendarTo(now))
                .map(now -> part(news, now)),
            news.now());
    return new Draft(letter, told);
  }

  private static VenueAnswer untold(EventDay day) {
    return new VenueAnswer.Kept(new VenueDisclosureRule(day).forStrangers());
  }

  private CalendarPart part(News news, Told.InCalendar now) {
    return now.entry().isPresent()
        ? new CalendarPart(
            CalendarPart.Method.REQUEST,
            calendar.request(
                news.day(), news.registration(), news.venue(), now.sequence(), news.now()))
        : new CalendarPart(
            CalendarPart.Method.CANCEL,
            calendar.cancel(news.day(), news.registration(), now.sequence(), news.now()));
  }
}
