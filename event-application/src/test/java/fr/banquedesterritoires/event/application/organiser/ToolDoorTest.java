package fr.banquedesterritoires.event.application.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.organiser.DeskDoor.Entry;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Line;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Wanted;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ToolDoorTest {

  private static final EmailAddress ADA = EmailAddress.of("ada@example.org");
  private static final Entry NOBODY = new Entry.SignInFirst();

  private final Clerks clerks = new InMemoryStore().clerks();
  private final AtomicLong counter = new AtomicLong();
  private Instant now = Instant.parse("2019-02-18T08:00:00Z");
  private final InviteClerk inviteClerk =
      new InviteClerk(clerks, () -> now, this::id, () -> "secret-" + counter.incrementAndGet());
  private final DeskDoor deskDoor =
      new DeskDoor(clerks, () -> now, () -> "secret-" + counter.incrementAndGet());
  private final GiveTokens giveTokens =
      new GiveTokens(clerks, () -> now, this::id, () -> "secret-" + counter.incrementAndGet());
  private final ToolDoor door = new ToolDoor(clerks, () -> now);

  @Test
  void a_token_lets_its_tool_do_what_its_role_may_and_nothing_else() {
    Given given = given(Role.DESK);

    assertThat(permit(given, Task.READ_PEOPLE).by()).isEqualTo(given.tool().id());
    assertThat(door.enter(given.token(), Task.READ_VENUE))
        .isEqualTo(new Entry.NotTheirTask(given.tool().usedAt(now)));
    assertThat(door.enter(given.token() + "x", Task.READ_PEOPLE)).isEqualTo(NOBODY);
    assertThat(door.enter("", Task.READ_PEOPLE)).isEqualTo(NOBODY);
  }

  @Test
  void no_token_runs_the_team_or_makes_others() {
    Given given = given(Role.ORGANISER);

    assertThat(door.enter(given.token(), Task.MANAGE_CLERKS))
        .isInstanceOf(Entry.NotTheirTask.class);
    Permit permit = permit(given, Task.CHANGE_DAYS);
    assertThat(permit.alsoAllows(Task.CHANGE_VENUE)).isTrue();
    assertThat(permit.alsoAllows(Task.MANAGE_CLERKS)).isFalse();
    assertThatThrownBy(() -> giveTokens.tools(permit)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_token_is_good_until_its_end_and_not_a_second_longer() {
    Given given = given(Role.READER);

    now = given.tool().ends().minusSeconds(1);
    assertThat(door.knows(given.token())).isTrue();
    now = now.plusSeconds(1);
    assertThat(door.knows(given.token())).isFalse();
    assertThat(door.enter(given.token(), Task.READ_FIGURES)).isEqualTo(NOBODY);
  }

  @Test
  void no_token_is_good_for_ever_or_for_no_time() {
    for (Duration life :
        new Duration[] {
          Duration.ZERO,
          Duration.ofDays(-1),
          Tool.LONGEST_LIFE.plusSeconds(1),
          Duration.ofDays(9999)
        }) {
      assertThatThrownBy(() -> giveTokens.giveUnasked(new Wanted("Borne", Role.READER, life)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_revoked_token_opens_nothing_from_then_on_and_no_longer_stands_in_the_list() {
    Permit team = organiser();
    Given given = giveTokens.give(team, wanted(Role.READER));
    assertThat(door.knows(given.token())).isTrue();

    assertThat(giveTokens.revoke(team, given.tool().id())).isTrue();

    assertThat(door.enter(given.token(), Task.READ_FIGURES)).isEqualTo(NOBODY);
    assertThat(giveTokens.tools(team)).isEmpty();
    assertThat(clerks.actor(given.tool().id())).contains(given.tool().revoked());
  }

  @Test
  void with_its_givers_work_at_the_desk_ends_that_of_a_tool() {
    Permit team = organiser();
    Given given = giveTokens.give(team, wanted(Role.DESK));
    Given unasked = giveTokens.giveUnasked(wanted(Role.DESK));
    assertThat(giveTokens.tools(team)).extracting(Line::good).containsExactly(true, true);

    inviteClerk.invite(ADA, Role.READER);
    assertThat(door.knows(given.token())).isFalse();
    inviteClerk.invite(ADA, Role.ORGANISER);
    assertThat(door.knows(given.token())).isTrue();
    clerks.dismiss(team.by());

    assertThat(door.knows(given.token())).isFalse();
    assertThat(door.knows(unasked.token())).isTrue();
    assertThat(giveTokens.tools(team)).extracting(Line::good).containsExactly(false, true);
    assertThat(giveTokens.tools(team))
        .extracting(Line::issuer)
        .containsExactly(Optional.of("ada@example.org"), Optional.empty());
  }

  @Test
  void a_token_is_no_session_and_a_session_no_token() {
    Given given = given(Role.ORGANISER);
    String link = inviteClerk.invite(ADA, Role.ORGANISER).secret();
    assertThat(door.enter(link, Task.READ_FIGURES)).isEqualTo(NOBODY);
    String session = deskDoor.signIn(link).orElseThrow().secret();

    assertThat(door.enter(session, Task.READ_FIGURES)).isEqualTo(NOBODY);
    assertThat(deskDoor.enter(given.token(), Task.READ_FIGURES)).isEqualTo(NOBODY);
    assertThat(deskDoor.invited(given.token())).isEmpty();
  }

  @Test
  void use_is_noted_about_twice_a_day_and_survives_when_old_sessions_are_forgotten() {
    Given given = given(Role.READER);
    Instant first = now;
    door.enter(given.token(), Task.READ_FIGURES);
    now = first.plus(Duration.ofHours(11));
    door.enter(given.token(), Task.READ_FIGURES);
    assertThat(clerks.tools()).containsExactly(given.tool().usedAt(first));

    now = first.plus(Duration.ofDays(30));
    deskDoor.signIn(inviteClerk.invite(ADA, Role.ORGANISER).secret());
    door.enter(given.token(), Task.READ_FIGURES);

    assertThat(clerks.tools()).containsExactly(given.tool().usedAt(now));
  }

  @Test
  void nothing_that_is_printed_tells_a_token_or_its_seal() {
    Given given = given(Role.READER);

    assertThat(given + " " + given.tool() + permit(given, Task.READ_FIGURES))
        .doesNotContain(given.token(), given.tool().seal().orElseThrow(), given.tool().name());
    assertThat(given.token()).startsWith("journees_secret-");
    assertThat(given.tool().seal().orElseThrow()).hasSize(64).doesNotContain("secret");
  }

  private Permit permit(Given given, Task task) {
    return ((Entry.Welcome) door.enter(given.token(), task)).permit();
  }

  private Given given(Role role) {
    return giveTokens.giveUnasked(wanted(role));
  }

  private static Wanted wanted(Role role) {
    return new Wanted("Borne du hall", role, Tool.USUAL_LIFE);
  }

  private Permit organiser() {
    Clerk ada = inviteClerk.invite(ADA, Role.ORGANISER).clerk();
    return new Permit(ada, Task.MANAGE_CLERKS);
  }

  private ClerkId id() {
    return new ClerkId(new UUID(0, counter.incrementAndGet()));
  }
}
