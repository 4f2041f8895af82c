package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link Clerks} promise. */
public abstract class ClerksContract extends PortContract {

  private static final Instant NOW = FlyerDay.OPENS;
  private static final EmailAddress ADA = EmailAddress.of("Ada@Example.org");
  private static final EmailAddress BEN = EmailAddress.of("ben@example.org");

  /** For subclasses. */
  protected ClerksContract() {}

  @Test
  final void CLK_01_the_same_address_is_always_the_same_clerk() {
    Clerk first = clerks().admit(id(1), ADA, Role.READER);

    Clerk again = clerks().admit(id(2), EmailAddress.of("ada@EXAMPLE.org"), Role.ORGANISER);

    assertThat(first).isEqualTo(new Clerk(id(1), ADA, Role.READER, true));
    assertThat(again).isEqualTo(new Clerk(id(1), ADA, Role.ORGANISER, true));
    assertThat(clerks().all()).containsExactly(again);
  }

  @Test
  final void CLK_02_a_clerk_is_found_by_id_and_address_as_admitted() {
    Clerk ada = clerks().admit(id(1), ADA, Role.DESK);

    assertThat(clerks().find(id(1))).contains(ada);
    assertThat(clerks().under(ADA)).contains(ada);
    assertThat(clerks().find(id(2))).isEmpty();
    assertThat(clerks().under(BEN)).isEmpty();
  }

  @Test
  final void CLK_03_clerks_are_listed_by_address() {
    Clerk ben = clerks().admit(id(1), BEN, Role.DESK);
    Clerk ada = clerks().admit(id(2), ADA, Role.DESK);

    assertThat(clerks().all()).containsExactly(ada, ben);
  }

  @Test
  final void CLK_04_who_is_dismissed_is_still_known_and_holds_no_pass() {
    admitBoth();
    clerks().issue(session("a", 1));
    clerks().issue(session("b", 2));

    clerks().dismiss(id(1));

    assertThat(clerks().find(id(1))).contains(new Clerk(id(1), ADA, Role.DESK, false));
    assertThat(clerks().find(id(2)).orElseThrow().active()).isTrue();
    assertThat(clerks().pass("a")).isEmpty();
    assertThat(clerks().pass("b")).isPresent();
  }

  @Test
  final void CLK_05_who_was_dismissed_can_be_admitted_again() {
    admitBoth();
    clerks().dismiss(id(1));

    assertThat(clerks().admit(id(3), ADA, Role.READER))
        .isEqualTo(new Clerk(id(1), ADA, Role.READER, true));
    assertThat(clerks().find(id(1)).orElseThrow().active()).isTrue();
  }

  @Test
  final void CLK_06_a_pass_comes_back_as_it_was_issued() {
    admitBoth();
    Pass link = Pass.issued("l", Pass.Kind.LINK, id(1), NOW.plusMillis(1));
    clerks().issue(session("s", 1));
    clerks().issue(link);

    assertThat(clerks().pass("l")).contains(link);
    assertThat(clerks().pass("unknown")).isEmpty();
    assertThat(clerks().passes(id(1))).containsExactly(session("s", 1), link);
    assertThat(clerks().passes(id(2))).isEmpty();
  }

  @Test
  final void CLK_07_a_pass_is_taken_once() {
    admitBoth();
    clerks().issue(session("a", 1));
    clerks().issue(session("b", 1));

    assertThat(clerks().take("a")).contains(session("a", 1));
    assertThat(clerks().take("a")).isEmpty();
    assertThat(clerks().passes(id(1))).containsExactly(session("b", 1));
  }

  @Test
  final void CLK_08_use_is_noted_on_that_pass_alone() {
    admitBoth();
    clerks().issue(session("a", 1));
    clerks().issue(session("b", 1));
    Instant later = NOW.plus(Duration.ofHours(1));

    clerks().use("a", later);

    assertThat(clerks().pass("a")).contains(session("a", 1).usedAt(later));
    assertThat(clerks().pass("b")).contains(session("b", 1));
  }

  @Test
  final void CLK_09_revoking_takes_the_passes_of_that_clerk_alone() {
    admitBoth();
    clerks().issue(session("a", 1));
    clerks().issue(session("b", 2));

    clerks().revoke(id(1));

    assertThat(clerks().passes(id(1))).isEmpty();
    assertThat(clerks().passes(id(2))).containsExactly(session("b", 2));
  }

  @Test
  final void CLK_10_what_was_used_since_is_not_forgotten() {
    admitBoth();
    clerks().issue(session("old", 1));
    clerks().issue(session("used", 1));
    clerks().use("used", NOW.plusSeconds(1));

    clerks().forget(NOW.plusSeconds(1));

    assertThat(clerks().pass("old")).isEmpty();
    assertThat(clerks().pass("used")).isPresent();
  }

  @Test
  final void CLK_11_a_tool_comes_back_as_it_was_admitted() {
    admitBoth();
    Tool given = tool(3, "Annuaire", Optional.of(id(1)));
    Tool unasked = tool(4, "Borne", Optional.empty());
    clerks().admit(given);
    clerks().admit(unasked);

    assertThat(clerks().tool("seal-3")).contains(given);
    assertThat(clerks().tool("seal-4")).contains(unasked);
    assertThat(clerks().tool("unknown")).isEmpty();
    assertThat(clerks().pass("seal-3")).isEmpty();
    assertThat(clerks().actor(id(3))).contains(given);
    assertThat(clerks().actor(id(1))).contains(new Clerk(id(1), ADA, Role.DESK, true));
    assertThat(clerks().actor(id(9))).isEmpty();
  }

  @Test
  final void CLK_12_tools_are_listed_by_name() {
    Tool second = tool(3, "Borne", Optional.empty());
    Tool first = tool(4, "Annuaire", Optional.empty());
    clerks().admit(second);
    clerks().admit(first);

    assertThat(clerks().tools()).containsExactly(first, second);
  }

  @Test
  final void CLK_13_use_is_noted_of_that_tool_alone() {
    Tool one = tool(3, "Annuaire", Optional.empty());
    Tool other = tool(4, "Borne", Optional.empty());
    clerks().admit(one);
    clerks().admit(other);
    Instant later = NOW.plus(Duration.ofHours(1));

    clerks().use(id(3), later);

    assertThat(clerks().tool("seal-3")).contains(one.usedAt(later));
    assertThat(clerks().tool("seal-4")).contains(other);
  }

  @Test
  final void CLK_14_a_revoked_tool_is_known_and_has_no_token() {
    Tool one = tool(3, "Annuaire", Optional.empty());
    Tool other = tool(4, "Borne", Optional.empty());
    clerks().admit(one);
    clerks().admit(other);

    assertThat(clerks().revokeTool(id(3))).isTrue();

    assertThat(clerks().tool("seal-3")).isEmpty();
    assertThat(clerks().actor(id(3))).contains(one.revoked());
    assertThat(clerks().tool("seal-4")).contains(other);
    assertThat(clerks().revokeTool(id(3))).isFalse();
    assertThat(clerks().revokeTool(id(9))).isFalse();
  }

  @Test
  final void CLK_15_a_tool_outlives_forgotten_passes_and_its_givers_dismissal() {
    admitBoth();
    Tool tool = tool(3, "Annuaire", Optional.of(id(1)));
    clerks().admit(tool);

    clerks().forget(NOW.plus(Duration.ofDays(400)));
    clerks().dismiss(id(1));

    assertThat(clerks().tool("seal-3")).map(Tool::id).contains(id(3));
  }

  private void admitBoth() {
    clerks().admit(id(1), ADA, Role.DESK);
    clerks().admit(id(2), BEN, Role.DESK);
  }

  private Clerks clerks() {
    return store().clerks();
  }

  private static Pass session(String seal, int holder) {
    return Pass.issued(seal, Pass.Kind.SESSION, id(holder), NOW);
  }

  private static Tool tool(int number, String name, Optional<ClerkId> issuer) {
    return new Tool(
        id(number),
        name,
        Role.DESK,
        issuer,
        NOW,
        NOW.plus(Tool.USUAL_LIFE),
        Optional.empty(),
        Optional.of("seal-" + number));
  }

  private static ClerkId id(int number) {
    return new ClerkId(new UUID(7, number));
  }
}
