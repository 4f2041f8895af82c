package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.application.day.CalendarEntries;
import fr.banquedesterritoires.event.application.post.PersonalCalendar;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.persistence.Store;
import java.util.random.RandomGenerator;

/**
 * Puts a part that leaks in the place of a real one, or leaves all as it is. It is handed the
 * secret, which no real part has.
 */
interface Plant {

  /** Leaves all as it is. */
  Plant NONE = new Plant() {};

  default Store store(Store real, Secret secret) {
    return real;
  }

  default PostOffice postOffice(PostOffice real, Secret secret) {
    return real;
  }

  default CalendarEntries calendarEntries(CalendarEntries real, Secret secret) {
    return real;
  }

  default PersonalCalendar personalCalendar(PersonalCalendar real, Secret secret) {
    return real;
  }

  default RandomGenerator chance(RandomGenerator real, Secret secret) {
    return real;
  }

  /** What a filter in front of the service makes of an answer. */
  default Reply filter(Request request, Reply reply, Secret secret) {
    return reply;
  }
}
