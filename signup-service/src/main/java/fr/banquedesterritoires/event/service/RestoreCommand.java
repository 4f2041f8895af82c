package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.privacy.ForgetPeople;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.persistence.StoreRefusedException;
import fr.banquedesterritoires.event.persistence.StoreSummary;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees restore}: checks a copy, and puts it in the place of the store. */
@Command(
    description =
        "Checks a copy and puts it in the place of the store, which is kept beside it."
            + " The service must be stopped.")
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The copy.")
  private Path file = Path.of("");

  @Option(names = "--verify", description = "Only check the copy and tell what it holds.")
  private boolean verifyOnly;

  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private RetentionOptions retention = new RetentionOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    SqliteSettings store =
        options.sqliteOr("PostgreSQL restores its own backups: use pg_restore or psql.");
    StoreSummary copy = checked();
    PrintWriter out = spec.commandLine().getOut();
    out.println(file + ": " + StoreWords.of(copy) + "; nothing is wrong with it.");
    if (!verifyOnly) {
      restore(store, out);
      forgetAgain(out);
      if (copy.errands() > 0) {
        out.println("Letters it still had to send may have left since, and will leave again.");
      }
    }
    return 0;
  }

  private StoreSummary checked() {
    List<String> problems = SqliteStore.verify(file);
    if (!problems.isEmpty()) {
      problems.forEach(problem -> spec.commandLine().getErr().println(file + ": " + problem));
      throw new UnusableSettings(file + " cannot be relied on; nothing was changed.");
    }
    return SqliteStore.summary(file);
  }

  private void restore(SqliteSettings store, PrintWriter out) throws IOException {
    try {
      Optional<Path> aside = SqliteStore.restore(file, store);
      out.println(store.file() + " is now this copy.");
      aside.ifPresent(kept -> out.println("What was there is kept: " + kept + holding(kept)));
    } catch (StoreRefusedException refused) {
      throw new UnusableSettings(refused);
    }
  }

  /** A copy brings back who was forgotten since it was made. */
  private void forgetAgain(PrintWriter out) throws IOException {
    try (Store store = options.open()) {
      Upkeep.Done done = options.upkeep(store, options.keeping(retention.rule())).forgetAndWipe();
      int people = done.forgotten().stream().mapToInt(ForgetPeople.Due::people).sum();
      if (done.erasedAgain() + people > 0) {
        out.println(
            "Forgotten again: %d who had themselves erased, %d whose time is over."
                .formatted(done.erasedAgain(), people));
      }
    }
  }

  private static String holding(Path kept) {
    try {
      return " (" + StoreWords.of(SqliteStore.summary(kept)) + ").";
    } catch (StoreRefusedException damaged) {
      return ", which cannot be read.";
    }
  }
}
