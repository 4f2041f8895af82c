package fr.banquedesterritoires.event.organiser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoleTest {

  @Test
  void an_organiser_may_do_everything() {
    assertThat(allowedTo(Role.ORGANISER)).isEqualTo(EnumSet.allOf(Task.class));
  }

  @Test
  void the_desk_has_the_people_and_the_lists_and_neither_days_nor_the_venue() {
    assertThat(allowedTo(Role.DESK))
        .isEqualTo(
            EnumSet.of(Task.READ_FIGURES, Task.READ_PEOPLE, Task.CHECK_IN, Task.TAKE_LISTS_OUT));
  }

  @Test
  void a_reader_sees_figures_only() {
    assertThat(allowedTo(Role.READER)).isEqualTo(EnumSet.of(Task.READ_FIGURES));
  }

  private static Set<Task> allowedTo(Role role) {
    return Arrays.stream(Task.values()).filter(role::may).collect(Collectors.toSet());
  }
}
