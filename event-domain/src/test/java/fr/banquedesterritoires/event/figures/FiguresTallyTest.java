package fr.banquedesterritoires.event.figures;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.programme.TerritorySide;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.sample.People;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTallyTest {

  private static final Instant THEN = Instant.parse("2019-02-18T08:00:00Z");
  private static final Wishes LUNCH =
      new Wishes(true, Optional.of("Végétarien"), Optional.empty(), Optional.empty());

  private final FiguresTally tally = new FiguresTally(DayFigures.NONE);

  @Test
  void nobody_is_nothing() {
    assertThat(tally.figures())
        .isEqualTo(
            new DayFigures(
                Map.of(),
                0,
                new TreeMap<>(),
                new TreeMap<>(),
                Map.of(),
                new TreeMap<>(),
                Map.of()));
  }

  @Test
  void every_state_is_counted_and_only_seats_eat() {
    count(1, new RegistrationState.Confirmed(THEN), LUNCH, OrganisationKind.METROPOLE, "x");
    count(2, new RegistrationState.AwaitingApproval(THEN), LUNCH, OrganisationKind.PETR, "x");
    count(3, new RegistrationState.Waiting(THEN), LUNCH, OrganisationKind.PNR, "x");
    count(4, new RegistrationState.Cancelled(THEN), LUNCH, OrganisationKind.PNR, "x");

    DayFigures figures = tally.figures();

    assertThat(figures.states())
        .isEqualTo(
            Map.of(
                StateKind.CONFIRMED, 1,
                StateKind.AWAITING_APPROVAL, 1,
                StateKind.WAITING, 1,
                StateKind.CANCELLED, 1));
    assertThat(figures.seated()).isEqualTo(2);
    assertThat(figures.lunches()).isEqualTo(2);
    assertThat(figures.diets()).isEqualTo(Map.of("vegetarien", 2));
    assertThat(figures.sides()).isEqualTo(Map.of(TerritorySide.URBAN, 1, TerritorySide.RURAL, 1));
    assertThat(figures.withoutWords().diets()).isEmpty();
  }

  @Test
  void who_does_not_lunch_has_no_diet() {
    count(
        1,
        new RegistrationState.Confirmed(THEN),
        new Wishes(false, Optional.of("végan"), Optional.of("Boucle"), Optional.empty()),
        OrganisationKind.COMMUNE,
        "Gers (32)");

    assertThat(tally.figures().diets()).isEmpty();
    assertThat(tally.figures().accessNeeds()).isEqualTo(Map.of("boucle", 1));
    assertThat(tally.figures().departements()).isEqualTo(Map.of("32", 1));
    assertThat(tally.figures().organisations()).isEqualTo(Map.of(OrganisationKind.COMMUNE, 1));
    assertThat(tally.figures().sides()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Gers (32), 32",
    "Corse-du-Sud (2a), 2A",
    "32220 Lombez, 32",
    "20090 Ajaccio, 2A",
    "20200 Bastia, 2B",
    "97400 Saint-Denis, 974",
    "Pays (99), ''",
    "en l'an 2000, ''",
    "dossier 1234567, ''",
    "Gers, ''"
  })
  void a_departement_is_read_where_its_code_is_written(String territory, String code) {
    assertThat(Departement.of(someone(OrganisationKind.COMMUNE, territory)).orElse(""))
        .isEqualTo(code);
  }

  private void count(
      int n, RegistrationState state, Wishes wishes, OrganisationKind kind, String territory) {
    Registration registration = People.registration(n, state);
    tally.count(registration.amended(someone(kind, territory), wishes));
  }

  private static Participant someone(OrganisationKind kind, String territory) {
    return new Participant(
        "Ada",
        "Martin",
        People.registration(1, new RegistrationState.Confirmed(THEN)).participant().email(),
        "maire",
        new Organisation("Ici", Optional.of(kind)),
        Optional.of(territory));
  }
}
