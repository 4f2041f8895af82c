package fr.banquedesterritoires.event.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolTest {

  private static final ClerkId ID = new ClerkId(new UUID(7, 1));
  private static final Instant ISSUED = Instant.parse("2019-02-18T08:00:00Z");
  private static final Duration SHORTEST = Duration.ofNanos(1);
  private static final String SEAL = "5".repeat(64);

  @Test
  void its_token_is_good_until_its_end_and_no_longer() {
    Tool tool = living(Tool.USUAL_LIFE);

    assertThat(tool.isGood(tool.ends().minusNanos(1))).isTrue();
    assertThat(tool.isGood(tool.ends())).isFalse();
  }

  @Test
  void a_token_that_is_taken_away_is_good_at_no_time_and_its_tool_is_still_known() {
    Tool revoked = living(Tool.USUAL_LIFE).usedAt(ISSUED).revoked();

    assertThat(revoked.isGood(ISSUED)).isFalse();
    assertThat(revoked)
        .isEqualTo(
            new Tool(
                ID,
                "Borne du hall",
                Role.DESK,
                Optional.empty(),
                ISSUED,
                ISSUED.plus(Tool.USUAL_LIFE),
                Optional.of(ISSUED),
                Optional.empty()));
  }

  @Test
  void being_used_changes_nothing_but_when_that_was() {
    Tool tool = living(Tool.USUAL_LIFE);
    Instant now = ISSUED.plusSeconds(60);

    assertThat(tool.usedAt(now))
        .isEqualTo(
            new Tool(
                ID,
                "Borne du hall",
                Role.DESK,
                Optional.empty(),
                ISSUED,
                tool.ends(),
                Optional.of(now),
                Optional.of(SEAL)));
  }

  @Test
  void it_lives_for_some_time_and_for_two_years_at_most() {
    assertThat(Stream.of(SHORTEST, Tool.USUAL_LIFE, Tool.LONGEST_LIFE)).allMatch(Tool::isLife);
    assertThat(Stream.of(Duration.ZERO, SHORTEST.negated(), Tool.LONGEST_LIFE.plus(SHORTEST)))
        .allSatisfy(
            life -> {
              assertThat(Tool.isLife(life)).isFalse();
              assertThatIllegalArgumentException().isThrownBy(() -> living(life));
            });
  }

  @Test
  void it_may_do_what_its_role_may_but_run_the_team() {
    assertThat(allowedTo(Role.ORGANISER))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Task.MANAGE_CLERKS)));
    assertThat(allowedTo(Role.DESK))
        .isEqualTo(
            EnumSet.of(Task.READ_FIGURES, Task.READ_PEOPLE, Task.CHECK_IN, Task.TAKE_LISTS_OUT));
    assertThat(allowedTo(Role.READER)).isEqualTo(EnumSet.of(Task.READ_FIGURES));
  }

  @Test
  void it_is_called_by_its_name_and_printed_without_its_seal() {
    Tool tool = living(Tool.USUAL_LIFE);

    assertThat(tool.called()).isEqualTo("Borne du hall");
    assertThat(tool).hasToString("Tool[" + ID + ", DESK]");
  }

  private static Set<Task> allowedTo(Role role) {
    Tool tool = living(Tool.USUAL_LIFE, role);
    return Stream.of(Task.values()).filter(tool::may).collect(Collectors.toSet());
  }

  private static Tool living(Duration life) {
    return living(life, Role.DESK);
  }

  private static Tool living(Duration life, Role role) {
    return new Tool(
        ID,
        "Borne du hall",
        role,
        Optional.empty(),
        ISSUED,
        ISSUED.plus(life),
        Optional.empty(),
        Optional.of(SEAL));
  }
}
