package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Honest clerks, for a sabotage to bend in one point. */
class ForwardingClerks implements Clerks {

  final Clerks honest = StoreUnderTest.inMemory().clerks();

  @Override
  public Clerk admit(ClerkId fresh, EmailAddress address, Role role) {
    return honest.admit(fresh, address, role);
  }

  @Override
  public void dismiss(ClerkId id) {
    honest.dismiss(id);
  }

  @Override
  public Optional<Clerk> find(ClerkId id) {
    return honest.find(id);
  }

  @Override
  public Optional<Clerk> under(EmailAddress address) {
    return honest.under(address);
  }

  @Override
  public List<Clerk> all() {
    return honest.all();
  }

  @Override
  public void issue(Pass pass) {
    honest.issue(pass);
  }

  @Override
  public Optional<Pass> pass(String seal) {
    return honest.pass(seal);
  }

  @Override
  public List<Pass> passes(ClerkId holder) {
    return honest.passes(holder);
  }

  @Override
  public Optional<Pass> take(String seal) {
    return honest.take(seal);
  }

  @Override
  public void use(String seal, Instant at) {
    honest.use(seal, at);
  }

  @Override
  public void revoke(ClerkId holder) {
    honest.revoke(holder);
  }

  @Override
  public void forget(Instant before) {
    honest.forget(before);
  }

  @Override
  public void admit(Tool tool) {
    honest.admit(tool);
  }

  @Override
  public Optional<Tool> tool(String seal) {
    return honest.tool(seal);
  }

  @Override
  public List<Tool> tools() {
    return honest.tools();
  }

  @Override
  public void use(ClerkId tool, Instant at) {
    honest.use(tool, at);
  }

  @Override
  public boolean revokeTool(ClerkId tool) {
    return honest.revokeTool(tool);
  }
}
