package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Sought;
import fr.banquedesterritoires.event.registration.StateKind;
import java.util.Comparator;
import java.util.stream.Stream;

/** Finds people on a day's shelf; whoever asks holds its monitor. */
final class MemoryPeople {

  private MemoryPeople() {}

  static Stream<Registration> found(DayShelf shelf, PeopleSearch search) {
    return shelf.registrations.values().stream()
        .filter(one -> isFound(one, search))
        .sorted(order(search.order()));
  }

  /** Those that come after somebody, found or not. */
  static Stream<Registration> after(
      Stream<Registration> people, Registration last, PeopleSearch.Order order) {
    return people.filter(one -> order(order).compare(one, last) > 0);
  }

  private static boolean isFound(Registration one, PeopleSearch search) {
    String sought = Sought.by(one.participant());
    return search.words().stream().allMatch(sought::contains)
        && search.state().filter(state -> state != StateKind.of(one.state())).isEmpty();
  }

  private static Comparator<Registration> order(PeopleSearch.Order order) {
    return switch (order) {
      case NAME ->
          Comparator.comparing((Registration one) -> Sought.by(one.participant()))
              .thenComparing(one -> one.id().toString());
      case ARRIVAL -> Comparator.comparingLong(Registration::ticket);
      case LATEST -> Comparator.comparingLong(Registration::ticket).reversed();
    };
  }
}
