package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.privacy.ForgetPeople.Due;
import fr.banquedesterritoires.event.persistence.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code journees purge}: forgets what may no longer be kept, as the service does every hour. */
@Command(
    description = {
      "Forgets diets, access needs and people whose time is over, as the service does every hour,",
      "and leaves no trace of them in the store. Figures stay."
    })
final class PurgeCommand implements Callable<Integer> {

  @Option(names = "--dry-run", description = "Only tell what is due.")
  private boolean dryRun;

  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private RetentionOptions retention = new RetentionOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (Store store = options.open()) {
      Keeping keeping = options.keeping(retention.rule());
      Upkeep upkeep = options.upkeep(store, keeping);
      return dryRun ? tell(upkeep) : purge(upkeep, keeping.copies());
    }
  }

  private int tell(Upkeep upkeep) {
    print(upkeep.due(), "would be forgotten");
    out().println("Nothing was changed.");
    return 0;
  }

  private int purge(Upkeep upkeep, AgedCopies copies) {
    Upkeep.Done done = upkeep.forgetAndWipe();
    print(done.forgotten(), "forgotten");
    if (done.erasedAgain() > 0) {
      out().println(done.erasedAgain() + " who had had themselves erased: erased again.");
    }
    copies
        .all()
        .forEach(copy -> out().println(copy + " may hold people who were forgotten; kept a week."));
    out().println(left(done));
    return done.wiped() ? 0 : 1;
  }

  private String left(Upkeep.Done done) {
    if (options.postgres().isPresent()) {
      return "No row holds them. What is left in PostgreSQL's files and its log is up to it.";
    }
    return done.wiped()
        ? "No trace of them is left in the store."
        : "Traces stay for now: somebody read the store all the time. Run this again.";
  }

  private void print(List<Due> all, String what) {
    all.forEach(
        due ->
            out()
                .println(
                    "%s: %d registrations, %d diets or access needs %s."
                        .formatted(due.day().id(), due.people(), due.sensitive(), what)));
    if (all.isEmpty()) {
      out().println("Nothing is due.");
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
