package fr.banquedesterritoires.event.application.organiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.memory.InMemoryStore;
import fr.banquedesterritoires.event.application.organiser.DeskDoor.Entry;
import fr.banquedesterritoires.event.application.organiser.DeskDoor.Session;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DeskDoorTest {

  private static final EmailAddress ADA = EmailAddress.of("ada@example.org");
  private static final EmailAddress BEN = EmailAddress.of("ben@example.org");

  private final Clerks clerks = new InMemoryStore().clerks();
  private final AtomicLong counter = new AtomicLong();
  private Instant now = Instant.parse("2019-02-18T08:00:00Z");
  private final InviteClerk inviteClerk =
      new InviteClerk(
          clerks,
          () -> now,
          () -> new ClerkId(new UUID(0, counter.incrementAndGet())),
          this::secret);
  private final DeskDoor door = new DeskDoor(clerks, () -> now, this::secret);
  private final RunTeam runTeam = new RunTeam(clerks, inviteClerk, () -> now);

  @Test
  void a_link_signs_in_once() {
    String link = inviteClerk.invite(ADA, Role.ORGANISER).secret();

    assertThat(door.signIn(link)).isPresent();
    assertThat(door.signIn(link)).isEmpty();
  }

  @Test
  void looking_at_a_link_does_not_use_it_up() {
    String link = inviteClerk.invite(ADA, Role.ORGANISER).secret();

    assertThat(door.invited(link)).map(Clerk::email).contains(ADA);
    assertThat(door.invited(link)).isPresent();
    assertThat(door.signIn(link)).isPresent();
  }

  @Test
  void a_link_of_half_an_hour_ago_signs_nobody_in() {
    String link = inviteClerk.invite(ADA, Role.ORGANISER).secret();
    now = now.plus(Pass.LINK_LIFE);

    assertThat(door.invited(link)).isEmpty();
    assertThat(door.signIn(link)).isEmpty();
  }

  @Test
  void a_link_is_no_session() {
    String link = inviteClerk.invite(ADA, Role.ORGANISER).secret();

    assertThat(door.enter(link, Task.READ_FIGURES)).isEqualTo(new Entry.SignInFirst());
  }

  @Test
  void whoever_is_signed_in_gets_a_permit_for_what_their_role_may_do_and_for_nothing_else() {
    Session reader = signedIn(BEN, Role.READER);

    assertThat(door.enter(reader.secret(), Task.READ_FIGURES))
        .isInstanceOfSatisfying(
            Entry.Welcome.class,
            welcome -> {
              assertThat(welcome.permit().actor()).isEqualTo(reader.clerk());
              assertThat(welcome.permit().alsoAllows(Task.READ_PEOPLE)).isFalse();
            });
    assertThat(door.enter(reader.secret(), Task.READ_PEOPLE))
        .isEqualTo(new Entry.NotTheirTask(reader.clerk()));
  }

  @Test
  void a_permit_for_one_task_allows_no_other() {
    Permit permit = permit(signedIn(ADA, Role.ORGANISER), Task.READ_FIGURES);

    assertThatThrownBy(() -> runTeam.members(permit)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_session_lives_as_long_as_it_is_used_and_ends_after_half_a_day_without() {
    Session session = signedIn(ADA, Role.ORGANISER);
    for (int i = 0; i < 5; i++) {
      now = now.plus(Duration.ofHours(11));
      permit(session, Task.READ_FIGURES);
    }

    now = now.plus(Pass.SESSION_IDLE);
    assertThat(door.enter(session.secret(), Task.READ_FIGURES)).isEqualTo(new Entry.SignInFirst());
  }

  @Test
  void a_new_role_and_a_dismissal_count_at_once() {
    Session ada = signedIn(ADA, Role.ORGANISER);
    Session ben = signedIn(BEN, Role.DESK);

    runTeam.invite(permit(ada, Task.MANAGE_CLERKS), BEN, Role.READER);
    assertThat(door.enter(ben.secret(), Task.READ_PEOPLE)).isInstanceOf(Entry.NotTheirTask.class);

    assertThat(runTeam.dismiss(permit(ada, Task.MANAGE_CLERKS), ben.clerk().id())).isTrue();
    assertThat(door.enter(ben.secret(), Task.READ_FIGURES)).isEqualTo(new Entry.SignInFirst());
  }

  @Test
  void nobody_dismisses_or_demotes_themselves() {
    Session ada = signedIn(ADA, Role.ORGANISER);
    Permit permit = permit(ada, Task.MANAGE_CLERKS);

    assertThat(runTeam.dismiss(permit, ada.clerk().id())).isFalse();
    assertThat(runTeam.invite(permit, ADA, Role.READER)).isEmpty();
    assertThat(clerks.under(ADA)).contains(ada.clerk());
  }

  @Test
  void whoever_is_signed_out_by_another_can_come_back_by_a_new_link_only() {
    Session ada = signedIn(ADA, Role.ORGANISER);
    Session ben = signedIn(BEN, Role.DESK);
    Permit permit = permit(ada, Task.MANAGE_CLERKS);
    assertThat(runTeam.members(permit)).extracting(RunTeam.Member::sessions).containsExactly(1, 1);

    runTeam.signOut(permit, ben.clerk().id());

    assertThat(door.enter(ben.secret(), Task.READ_FIGURES)).isEqualTo(new Entry.SignInFirst());
    assertThat(runTeam.members(permit)).extracting(RunTeam.Member::sessions).containsExactly(1, 0);
    assertThat(signedIn(BEN, Role.DESK).clerk()).isEqualTo(ben.clerk());
  }

  @Test
  void leaving_ends_the_session() {
    Session ada = signedIn(ADA, Role.ORGANISER);

    door.leave(ada.secret());

    assertThat(door.enter(ada.secret(), Task.READ_FIGURES)).isEqualTo(new Entry.SignInFirst());
  }

  @Test
  void the_store_holds_no_secret() {
    Session ada = signedIn(ADA, Role.ORGANISER);

    List<Pass> passes = clerks.passes(ada.clerk().id());
    assertThat(passes).hasSize(1);
    assertThat(passes.getFirst().seal()).hasSize(64).doesNotContain(ada.secret());
    assertThat(ada.toString()).doesNotContain(ada.secret());
  }

  private String secret() {
    return "secret-" + counter.incrementAndGet();
  }

  private Session signedIn(EmailAddress address, Role role) {
    return door.signIn(inviteClerk.invite(address, role).secret()).orElseThrow();
  }

  private Permit permit(Session session, Task task) {
    return ((Entry.Welcome) door.enter(session.secret(), task)).permit();
  }
}
