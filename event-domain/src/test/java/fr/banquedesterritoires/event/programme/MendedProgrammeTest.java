package fr.banquedesterritoires.event.programme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.sample.Flyer;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MendedProgrammeTest {

  @Test
  void taking_up_each_proposed_mend_of_the_flyer_leaves_one_gap_that_nothing_fills() {
    Programme programme = Flyer.PROGRAMME;
    Optional<Mend> next = proposed(programme);
    int taken = 0;
    while (next.isPresent()) {
      programme = MendedProgramme.of(programme, next.get(), "Déjeuner");
      next = proposed(programme);
      taken++;
    }

    assertThat(taken).isEqualTo(2);
    assertThat(ProgrammeReview.of(programme))
        .extracting(Finding::code)
        .containsExactly(FindingCode.GAP);
    assertThat(programme.sessions())
        .extracting(Session::title)
        .containsExactlyElementsOf(
            Flyer.PROGRAMME.sessions().stream().map(Session::title).toList());
  }

  @Test
  void an_end_an_order_and_a_lunch_are_put_where_they_belong() {
    Programme programme =
        Programme.of(session("09:00", "a"), session("14:00", "b"), session("10:00", "c"));

    assertThat(MendedProgramme.of(programme, new Mend.EndAt(1, LocalTime.of(10, 0)), "").sessions())
        .extracting(Session::end)
        .containsExactly(Optional.of(LocalTime.of(10, 0)), Optional.empty(), Optional.empty());
    assertThat(titles(MendedProgramme.of(programme, new Mend.PrintBefore(3, 2), "")))
        .containsExactly("a", "c", "b");
    assertThat(
            titles(
                MendedProgramme.of(
                    Programme.of(session("09:00", "a"), session("14:00", "b")),
                    new Mend.ServeLunch(new TimeSlot(LocalTime.of(12, 0), LocalTime.of(13, 0))),
                    "Déjeuner")))
        .containsExactly("a", "Déjeuner", "b");
  }

  private static Optional<Mend> proposed(Programme programme) {
    return ProgrammeReview.of(programme).stream()
        .flatMap(finding -> finding.mend().stream())
        .findFirst();
  }

  private static List<String> titles(Programme programme) {
    return programme.sessions().stream().map(Session::title).toList();
  }

  private static Session session(String start, String title) {
    return new Session(
        LocalTime.parse(start),
        Optional.empty(),
        SessionKind.PLENARY,
        title,
        Optional.empty(),
        List.of());
  }
}
