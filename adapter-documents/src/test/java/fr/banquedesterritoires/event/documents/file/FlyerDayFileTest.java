package fr.banquedesterritoires.event.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.day.Lunch;
import fr.banquedesterritoires.event.day.PublicPlace;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.RegistrationPolicy;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FlyerDayFileTest {

  private static final DayFile.Read READ = (DayFile.Read) DayFile.read(FlyerDayFile.yaml());
  private static final EventDay DAY = READ.day();

  @Test
  void the_programme_stands_as_it_was_printed_errors_and_all() {
    assertThat(DAY.programme().sessions())
        .extracting(session -> session.start() + " " + end(session) + " " + session.kind())
        .containsExactly(
            "09:00 - WELCOME",
            "09:00 10:00 ROUND_TABLE",
            "10:00 10:30 INTRODUCTION",
            "14:00 15:15 PLENARY",
            "12:30 14:00 LUNCH",
            "14:00 16:00 PLENARY",
            "16:00 17:00 COLLECTIVE_REVIEW");
  }

  @Test
  void each_plenary_tells_the_cooperation_the_flyer_names() {
    assertThat(DAY.programme().sessions())
        .flatExtracting(Session::caseStudies)
        .extracting(CooperationCaseStudy::title)
        .containsExactly(
            "Montpellier Métropole – PNR Haut Languedoc",
            "Toulouse Métropole – PETR des Portes de Gascogne");
  }

  @Test
  void the_facts_of_the_flyer_stand_in_the_file() {
    assertThat(DAY.id().value()).isEqualTo(FlyerDayFile.ID);
    assertThat(DAY.rubric().title()).isEqualTo("Journées thématiques et téléconférences");
    assertThat(DAY.title()).isEqualTo("Impulser des projets de coopération urbain-rural");
    assertThat(DAY.date()).isEqualTo(LocalDate.of(2019, 3, 18));
    assertThat(DAY.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(DAY.publicPlace()).isEqualTo(new PublicPlace("Paris", Optional.of("75")));
    assertThat(DAY.format()).isEqualTo(EventFormat.ON_SITE);
    assertThat(DAY.lunch()).isEqualTo(Lunch.OFFERED);
    assertThat(DAY.registration())
        .isEqualTo(
            new RegistrationPolicy(
                Instant.parse("2019-02-11T08:00:00Z"),
                Instant.parse("2019-03-15T17:00:00Z"),
                OptionalInt.of(80),
                true,
                false));
    assertThat(DAY.disclosure()).isEqualTo(DisclosureTerms.ON_REGISTRATION);
    assertThat(DAY.publication()).isEqualTo(Publication.PUBLISHED);
  }

  @Test
  void every_entry_is_found_again_on_its_line() {
    String[] lines = FlyerDayFile.yaml().split("\n", -1);
    for (int entry = 1; entry <= DAY.programme().sessions().size(); entry++) {
      assertThat(lines[READ.lines().lineOf(entry) - 1])
          .isEqualTo("    - start: " + DAY.programme().sessions().get(entry - 1).start());
    }
  }

  private static String end(Session session) {
    return session.end().map(Object::toString).orElse("-");
  }
}
