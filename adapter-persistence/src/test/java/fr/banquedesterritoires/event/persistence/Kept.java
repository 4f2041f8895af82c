package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who of a {@link Crowd} is kept in a store that nobody has open. */
final class Kept {

  private static final int PAGE = 1_000;

  private Kept() {}

  /** Those of so many people who are not there. */
  static List<Integer> missing(Path folder, Collection<Integer> people) {
    try (SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      Set<RegistrationId> kept = everybody(store);
      return people.stream()
          .filter(person -> !kept.contains(People.id(Crowd.DAY.id(), person)))
          .toList();
    }
  }

  private static Set<RegistrationId> everybody(SqliteStore store) {
    Set<RegistrationId> ids = new HashSet<>();
    List<Registration> page = store.standing(Crowd.DAY.id(), 0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(registration -> ids.add(registration.id()));
      page = store.standing(Crowd.DAY.id(), page.getLast().ticket(), PAGE);
    }
    return ids;
  }
}
