package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Those whom a search finds, read a page at a time, so that none of them has to be kept. */
public final class PagedPeople implements Iterable<Registration> {

  private static final int PAGE = 500;

  private final People people;
  private final EventDayId day;
  private final PeopleSearch search;

  /** All that a search finds on a day. */
  public PagedPeople(People people, EventDayId day, PeopleSearch search) {
    this.people = people;
    this.day = day;
    this.search = search;
  }

  @Override
  public Iterator<Registration> iterator() {
    return new Pages();
  }

  private final class Pages implements Iterator<Registration> {
    private Iterator<Registration> page = turn(Optional.empty());
    private int left;

    @Override
    public boolean hasNext() {
      return page.hasNext();
    }

    @Override
    public Registration next() {
      if (!page.hasNext()) {
        throw new NoSuchElementException();
      }
      Registration next = page.next();
      left--;
      if (!page.hasNext() && left == 0) {
        page = turn(Optional.of(next));
      }
      return next;
    }

    /** A page that is not full is the last one. */
    private Iterator<Registration> turn(Optional<Registration> last) {
      List<Registration> next = people.page(day, search, last, PAGE);
      left = next.size() == PAGE ? PAGE : Integer.MAX_VALUE;
      return next.iterator();
    }
  }
}
