package fr.banquedesterritoires.event.persistence;

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
import java.util.function.Consumer;
import java.util.function.Function;

/** Those who work at the desk, written through the store's writers. */
final class SqlClerks implements Clerks {

  private static final String DESK = "desk";

  private final Writers writers;
  private final Reader reader;

  SqlClerks(Writers writers, Reader reader) {
    this.writers = writers;
    this.reader = reader;
  }

  @Override
  public Clerk admit(ClerkId fresh, EmailAddress address, Role role) {
    return write(clerks -> clerks.admit(fresh, address, role));
  }

  @Override
  public void dismiss(ClerkId id) {
    change(clerks -> clerks.dismiss(id));
  }

  @Override
  public Optional<Clerk> find(ClerkId id) {
    return read(clerks -> clerks.find(id));
  }

  @Override
  public Optional<Clerk> under(EmailAddress address) {
    return read(clerks -> clerks.under(address));
  }

  @Override
  public List<Clerk> all() {
    return read(ClerkRows::all);
  }

  @Override
  public void issue(Pass pass) {
    change(clerks -> clerks.issue(pass));
  }

  @Override
  public Optional<Pass> pass(String seal) {
    return read(clerks -> clerks.pass(seal));
  }

  @Override
  public List<Pass> passes(ClerkId holder) {
    return read(clerks -> clerks.passes(holder));
  }

  @Override
  public Optional<Pass> take(String seal) {
    return write(clerks -> clerks.take(seal));
  }

  @Override
  public void use(String seal, Instant at) {
    change(clerks -> clerks.use(seal, at));
  }

  @Override
  public void revoke(ClerkId holder) {
    change(clerks -> clerks.revoke(holder));
  }

  @Override
  public void forget(Instant before) {
    change(clerks -> clerks.forget(before));
  }

  @Override
  public void admit(Tool tool) {
    tools(
        tools -> {
          tools.admit(tool);
          return tool;
        });
  }

  @Override
  public Optional<Tool> tool(String seal) {
    return reader.read(connection -> new ToolRows(connection).sealed(seal));
  }

  @Override
  public List<Tool> tools() {
    return reader.read(connection -> new ToolRows(connection).all());
  }

  @Override
  public void use(ClerkId tool, Instant at) {
    tools(
        tools -> {
          tools.use(tool, at);
          return at;
        });
  }

  @Override
  public boolean revokeTool(ClerkId tool) {
    return tools(tools -> tools.revoke(tool));
  }

  private <T> T tools(Function<ToolRows, T> work) {
    return writers.run(DESK, connection -> work.apply(new ToolRows(connection)));
  }

  private <T> T read(Function<ClerkRows, T> work) {
    return reader.read(connection -> work.apply(new ClerkRows(connection)));
  }

  private <T> T write(Function<ClerkRows, T> work) {
    return writers.run(DESK, connection -> work.apply(new ClerkRows(connection)));
  }

  private void change(Consumer<ClerkRows> change) {
    write(
        clerks -> {
          change.accept(clerks);
          return clerks;
        });
  }
}
