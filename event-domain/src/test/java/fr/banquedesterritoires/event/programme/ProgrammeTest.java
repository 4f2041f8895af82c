package fr.banquedesterritoires.event.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.sample.Flyer;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProgrammeTest {

  @Test
  void a_programme_keeps_the_printed_order() {
    assertThat(Flyer.PROGRAMME.sessions())
        .containsExactly(
            Flyer.WELCOME,
            Flyer.ROUND_TABLE,
            Flyer.INTRODUCTION,
            Flyer.RESOURCES,
            Flyer.LUNCH,
            Flyer.METHODS,
            Flyer.REVIEW);
    assertThat(Flyer.PROGRAMME.hasLunch()).isTrue();
    assertThat(Programme.of(Flyer.REVIEW).hasLunch()).isFalse();
  }

  @Test
  void a_programme_does_not_follow_the_list_it_was_made_from() {
    List<Session> sessions = new ArrayList<>(List.of(Flyer.WELCOME));
    Programme programme = new Programme(sessions, Optional.empty());

    sessions.add(Flyer.LUNCH);

    assertThat(programme.sessions()).containsExactly(Flyer.WELCOME);
  }

  @Test
  void a_programme_has_something_on_it_and_not_too_much() {
    List<Session> most = Collections.nCopies(Programme.MAX_SESSIONS, Flyer.WELCOME);
    List<Session> tooMany = Collections.nCopies(Programme.MAX_SESSIONS + 1, Flyer.WELCOME);

    assertThat(new Programme(most, Optional.empty()).sessions()).isEqualTo(most);
    assertThatThrownBy(() -> new Programme(tooMany, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(Programme::of).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobody_cooperates_alone() {
    Territory alone =
        new Territory("Toulouse Métropole", TerritoryKind.METROPOLE, Optional.empty());

    assertThatThrownBy(() -> CooperationCaseStudy.between(alone, alone))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Flyer.METHODS.caseStudies().getFirst().title())
        .isEqualTo("Toulouse Métropole – PETR des Portes de Gascogne");
  }

  @Test
  void a_session_is_kept_as_written_even_when_it_makes_no_sense() {
    Session backwards = Flyer.session("10:00", "09:00", SessionKind.BREAK, "Pause");

    assertThat(backwards.end()).contains(LocalTime.of(9, 0));
    assertThat(backwards.slot()).isEmpty();
  }

  @Test
  void a_slot_ends_after_it_starts() {
    assertThatThrownBy(() -> new TimeSlot(LocalTime.NOON, LocalTime.NOON))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
