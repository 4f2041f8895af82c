package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.organiser.Clerks;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who work at the desk, their passes and their tools, in memory. */
final class MemoryClerks implements Clerks {

  private final Map<ClerkId, Clerk> clerks = new LinkedHashMap<>();
  private final Map<String, Pass> passes = new LinkedHashMap<>();
  private final Map<ClerkId, Tool> tools = new LinkedHashMap<>();

  @Override
  public synchronized Clerk admit(ClerkId fresh, EmailAddress address, Role role) {
    ClerkId id = under(address).map(Clerk::id).orElse(fresh);
    Clerk admitted = new Clerk(id, address, role, true);
    clerks.put(id, admitted);
    return admitted;
  }

  @Override
  public synchronized void dismiss(ClerkId id) {
    clerks.computeIfPresent(
        id, (same, clerk) -> new Clerk(same, clerk.email(), clerk.role(), false));
    revoke(id);
  }

  @Override
  public synchronized Optional<Clerk> find(ClerkId id) {
    return Optional.ofNullable(clerks.get(id));
  }

  @Override
  public synchronized Optional<Clerk> under(EmailAddress address) {
    return clerks.values().stream().filter(clerk -> clerk.email().equals(address)).findFirst();
  }

  @Override
  public synchronized List<Clerk> all() {
    return clerks.values().stream()
        .sorted(Comparator.comparing(clerk -> clerk.email().canonical()))
        .toList();
  }

  @Override
  public synchronized void issue(Pass pass) {
    passes.put(pass.seal(), pass);
  }

  @Override
  public synchronized Optional<Pass> pass(String seal) {
    return Optional.ofNullable(passes.get(seal));
  }

  @Override
  public synchronized List<Pass> passes(ClerkId holder) {
    return passes.values().stream()
        .filter(pass -> pass.holder().equals(holder))
        .sorted(Comparator.comparing(Pass::issued))
        .toList();
  }

  @Override
  public synchronized Optional<Pass> take(String seal) {
    return Optional.ofNullable(passes.remove(seal));
  }

  @Override
  public synchronized void use(String seal, Instant at) {
    passes.computeIfPresent(seal, (same, pass) -> pass.usedAt(at));
  }

  @Override
  public synchronized void revoke(ClerkId holder) {
    passes.values().removeIf(pass -> pass.holder().equals(holder));
  }

  @Override
  public synchronized void forget(Instant before) {
    passes.values().removeIf(pass -> pass.used().isBefore(before));
  }

  @Override
  public synchronized void admit(Tool tool) {
    tools.put(tool.id(), tool);
  }

  @Override
  public synchronized Optional<Tool> tool(String seal) {
    return tools.values().stream()
        .filter(tool -> tool.seal().equals(Optional.of(seal)))
        .findFirst();
  }

  @Override
  public synchronized List<Tool> tools() {
    return tools.values().stream()
        .sorted(Comparator.comparing(Tool::name).thenComparing(Tool::issued))
        .toList();
  }

  @Override
  public synchronized void use(ClerkId tool, Instant at) {
    tools.computeIfPresent(tool, (same, known) -> known.usedAt(at));
  }

  @Override
  public synchronized boolean revokeTool(ClerkId tool) {
    boolean had = Optional.ofNullable(tools.get(tool)).flatMap(Tool::seal).isPresent();
    tools.computeIfPresent(tool, (same, known) -> known.revoked());
    return had;
  }
}
