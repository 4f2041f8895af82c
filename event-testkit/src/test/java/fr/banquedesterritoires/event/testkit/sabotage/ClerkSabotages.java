package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Desks that let in whom they should not. */
final class ClerkSabotages {

  private ClerkSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        of("makes a second clerk of the same address", TwoOfOneAddress::new, "CLK-01"),
        of("finds nobody by address", NobodyUnderAnyAddress::new, "CLK-02"),
        of("lists clerks the other way round", Reversed::new, "CLK-03"),
        of("leaves their passes to who is dismissed", PassesOutliveTheirHolder::new, "CLK-04"),
        of("dismisses for good", DismissedForGood::new, "CLK-05"),
        of("takes every pass for a session", EveryPassASession::new, "CLK-06"),
        of("lets a pass be taken twice", TakenTwice::new, "CLK-07"),
        of("does not note use", UseUnnoted::new, "CLK-08"),
        of("revokes nothing", NothingRevoked::new, "CLK-09"),
        of("forgets nothing", NothingForgotten::new, "CLK-10"),
        of("forgets who gave a token", IssuerForgotten::new, "CLK-11"),
        of("lists tools the other way round", ToolsReversed::new, "CLK-12"),
        of("does not note the use of tools", ToolUseUnnoted::new, "CLK-13"),
        of("leaves its token to a tool", TokenOutlivesItsEnd::new, "CLK-14"),
        of("takes tools away with their giver", ToolsGoToo::new, "CLK-15"));
  }

  private static Sabotage of(String sentence, Supplier<Clerks> bent, String rule) {
    return new Sabotage(
        sentence,
        OnSabotaged.Desk.class,
        () -> BentStore.honest().clerks(bent.get()),
        Set.of(rule));
  }

  private static final class TwoOfOneAddress extends ForwardingClerks {
    @Override
    public Clerk admit(ClerkId fresh, EmailAddress address, Role role) {
      return new Clerk(fresh, honest.admit(fresh, address, role).email(), role, true);
    }
  }

  private static final class NobodyUnderAnyAddress extends ForwardingClerks {
    @Override
    public Optional<Clerk> under(EmailAddress address) {
      return Optional.empty();
    }
  }

  private static final class Reversed extends ForwardingClerks {
    @Override
    public List<Clerk> all() {
      return honest.all().reversed();
    }
  }

  private static final class PassesOutliveTheirHolder extends ForwardingClerks {
    @Override
    public void dismiss(ClerkId id) {
      List<Pass> held = honest.passes(id);
      honest.dismiss(id);
      held.forEach(honest::issue);
    }
  }

  private static final class DismissedForGood extends ForwardingClerks {
    @Override
    public Clerk admit(ClerkId fresh, EmailAddress address, Role role) {
      return honest
          .under(address)
          .filter(clerk -> !clerk.active())
          .orElseGet(() -> honest.admit(fresh, address, role));
    }
  }

  private static final class EveryPassASession extends ForwardingClerks {
    @Override
    public Optional<Pass> pass(String seal) {
      return honest
          .pass(seal)
          .map(pass -> Pass.issued(pass.seal(), Pass.Kind.SESSION, pass.holder(), pass.issued()));
    }
  }

  private static final class TakenTwice extends ForwardingClerks {
    @Override
    public Optional<Pass> take(String seal) {
      return honest.pass(seal);
    }
  }

  private static final class UseUnnoted extends ForwardingClerks {
    @Override
    public void use(String seal, Instant at) {}
  }

  private static final class NothingRevoked extends ForwardingClerks {
    @Override
    public void revoke(ClerkId holder) {}
  }

  private static final class NothingForgotten extends ForwardingClerks {
    @Override
    public void forget(Instant before) {}
  }

  private static final class IssuerForgotten extends ForwardingClerks {
    @Override
    public void admit(Tool tool) {
      honest.admit(
          new Tool(
              tool.id(),
              tool.name(),
              tool.role(),
              Optional.empty(),
              tool.issued(),
              tool.ends(),
              tool.used(),
              tool.seal()));
    }
  }

  private static final class ToolsReversed extends ForwardingClerks {
    @Override
    public List<Tool> tools() {
      return honest.tools().reversed();
    }
  }

  private static final class ToolUseUnnoted extends ForwardingClerks {
    @Override
    public void use(ClerkId tool, Instant at) {}
  }

  private static final class TokenOutlivesItsEnd extends ForwardingClerks {
    @Override
    public boolean revokeTool(ClerkId tool) {
      return true;
    }
  }

  private static final class ToolsGoToo extends ForwardingClerks {
    @Override
    public void dismiss(ClerkId id) {
      honest.dismiss(id);
      honest.tools().forEach(tool -> honest.revokeTool(tool.id()));
    }
  }
}
