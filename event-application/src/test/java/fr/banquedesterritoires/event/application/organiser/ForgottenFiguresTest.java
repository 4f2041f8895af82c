package fr.banquedesterritoires.event.application.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.ReadBoard.Board;
import fr.banquedesterritoires.event.application.privacy.ForgetPeople;
import fr.banquedesterritoires.event.application.privacy.ForgetPeople.Due;
import fr.banquedesterritoires.event.application.privacy.Holding;
import fr.banquedesterritoires.event.application.privacy.KeptLetters;
import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.privacy.Retention;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Wishes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time passes, people are forgotten, and the day's figures stay what they were. */
class ForgottenFiguresTest {

  private static final int PEOPLE = 120;
  private static final List<OrganisationKind> KINDS =
      List.of(
          OrganisationKind.COMMUNE,
          OrganisationKind.METROPOLE,
          OrganisationKind.PETR,
          OrganisationKind.STATE);
  private static final EventDay DAY = Days.withSeats(100);
  private static final Instant DIETS_GO = RetentionRule.USUAL.forgetsSensitive(DAY);
  private static final Instant PEOPLE_GO = RetentionRule.USUAL.forgetsPeople(DAY);
  private static final Permit READER =
      new Permit(
          new Clerk(
              new ClerkId(new UUID(1, 1)),
              EmailAddress.of("lecture@example.org"),
              Role.ORGANISER,
              true),
          Task.READ_FIGURES);

  private final House house = new House(DAY);
  private final ForgetPeople forgetPeople =
      new ForgetPeople(
          house.store,
          house.store,
          house.store,
          house.store,
          KeptLetters.NONE,
          RetentionRule.USUAL,
          house::now);

  @BeforeEach
  void a_day_with_people() {
    for (int n = 0; n < PEOPLE; n++) {
      Participant one =
          new Participant(
              "Zoé",
              "Personne " + n,
              EmailAddress.of("personne-" + n + "@example.org"),
              "maire",
              new Organisation("Organisation " + n, Optional.of(KINDS.get(n % KINDS.size()))),
              Optional.of(n % 2 == 0 ? "Gers (32)" : "Toulouse"));
      Optional<String> diet = n % 3 == 0 ? Optional.of("sans gluten") : Optional.empty();
      Wishes wishes = new Wishes(n % 4 != 0, diet, Optional.empty(), Optional.empty());
      house.register.signUp(DAY.id(), one, wishes, Locale.FRENCH);
    }
  }

  @Test
  void nothing_is_due_before_its_time() {
    house.at(DIETS_GO.minusNanos(1));

    assertThat(forgetPeople.forget()).isEmpty();
    assertThat(house.store.holding(DAY.id())).isEqualTo(new Holding(PEOPLE, 40));
  }

  @Test
  void diets_go_first_and_all_figures_but_their_words_stay() {
    Board before = board();
    house.at(DIETS_GO);
    Due due = new Due(DAY, Retention.NOTHING_SENSITIVE, 0, 40);

    assertThat(forgetPeople.due()).containsExactly(due);
    assertThat(forgetPeople.forget()).containsExactly(due);

    assertThat(house.store.holding(DAY.id())).isEqualTo(new Holding(PEOPLE, 0));
    assertThat(before.figures().diets()).isNotEmpty();
    assertThat(board())
        .isEqualTo(new Board(DAY, before.figures().withoutWords(), before.signUps()));
    assertThat(lastNote()).isEqualTo(note(EntryKind.SENSITIVE_FORGOTTEN, DIETS_GO));
  }

  @Test
  void then_people_go_and_every_figure_stays() {
    house.at(DIETS_GO);
    forgetPeople.forget();
    Board before = board();
    house.at(PEOPLE_GO);
    Due due = new Due(DAY, Retention.FIGURES_ALONE, PEOPLE, 0);

    assertThat(forgetPeople.due()).containsExactly(due);
    assertThat(forgetPeople.forget()).containsExactly(due);

    assertThat(house.store.holding(DAY.id())).isEqualTo(Holding.NOTHING);
    assertThat(board()).isEqualTo(before);
    assertThat(lastNote()).isEqualTo(note(EntryKind.PEOPLE_FORGOTTEN, PEOPLE_GO));
  }

  @Test
  void it_is_done_once() {
    house.at(PEOPLE_GO);
    forgetPeople.forget();
    int noted = house.store.journal().size();
    house.at(PEOPLE_GO.plus(Duration.ofHours(1)));

    assertThat(forgetPeople.forget()).isEmpty();
    assertThat(house.store.journal()).hasSize(noted);
  }

  private Board board() {
    return new ReadBoard(house.store, house.store, house.store)
        .read(READER, DAY.id())
        .orElseThrow();
  }

  private JournalEntry lastNote() {
    return house.store.journal().getLast();
  }

  private static JournalEntry note(EntryKind kind, Instant at) {
    return JournalEntry.about(kind, DAY.id(), at);
  }
}
