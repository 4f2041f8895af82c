package fr.banquedesterritoires.event.service;

import static fr.banquedesterritoires.event.service.TypedCommand.typed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.desk.EraseOutcome;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who had themselves erased is not brought back by a backup that is older. */
class ErasedStayErasedTest {

  private static final String API = "/api/event-days/" + FlyerDay.ID + "/registrations";

  @TempDir private Path folder;
  private Path data = Path.of("");
  private Path copy = Path.of("");

  @BeforeEach
  void two_sign_up_a_backup_is_made_and_one_has_themselves_erased() throws Exception {
    data = folder.resolve("data");
    copy = folder.resolve("copy.db");
    try (GuardedHouse house = new GuardedHouse(data)) {
      signUp(house, "reste");
      signUp(house, "s-en-va");
      assertThat(typed("backup", "--data", data.toString(), copy.toString()).exit()).isZero();

      assertThat(house.erase(registered("s-en-va").orElseThrow()))
          .isInstanceOf(EraseOutcome.Erased.class);
    }
    assertThat(people()).containsExactly("reste@example.org");
  }

  @Test
  void restoring_erases_them_again() throws Exception {
    TypedCommand restored =
        typed("restore", "--keep-people", "3650", "--data", data.toString(), copy.toString());

    assertThat(restored.out())
        .contains("Forgotten again: 1 who had themselves erased, 0 whose time is over.\n");
    assertThat(people()).containsExactly("reste@example.org");
  }

  @Test
  void a_copy_put_in_place_by_hand_is_gone_through_before_anybody_is_answered() throws Exception {
    Files.deleteIfExists(data.resolve("journees.db-wal"));
    Files.copy(copy, data.resolve("journees.db"), StandardCopyOption.REPLACE_EXISTING);
    assertThat(people()).hasSize(2);

    try (GuardedHouse house = new GuardedHouse(data)) {
      house.open();

      assertThat(people()).containsExactly("reste@example.org");
    }
  }

  @Test
  void without_the_list_they_would_be_back() throws Exception {
    Files.delete(data.resolve(ErasureFile.FILE_NAME));

    typed("restore", "--keep-people", "3650", "--data", data.toString(), copy.toString());

    assertThat(people()).containsExactly("reste@example.org", "s-en-va@example.org");
  }

  @Test
  void the_list_holds_an_id_and_an_instant_and_nothing_else() throws IOException {
    assertThat(data.resolve(ErasureFile.FILE_NAME))
        .content()
        .matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} 2019-02-18T08:00:00Z");
  }

  private void signUp(GuardedHouse house, String name) throws Exception {
    String body =
        """
        {"givenName":"Camille","familyName":"Durand","email":"%s@example.org","role":"maire",
         "organisation":"Lombez","lunch":false,"consent":true}\
        """
            .formatted(name);
    assertThat(house.send("POST", API, body, "Content-Type", "application/json").statusCode())
        .isEqualTo(202);
  }

  private Optional<Registration> registered(String name) {
    return all().stream()
        .filter(one -> one.participant().email().typed().startsWith(name))
        .findFirst();
  }

  private List<String> people() {
    return all().stream().map(one -> one.participant().email().typed()).toList();
  }

  private List<Registration> all() {
    try (Store store = StoreOptions.sqliteIn(data)) {
      return store.page(FlyerDay.ID, PeopleSearch.EVERYBODY, Optional.empty(), 9);
    }
  }
}
