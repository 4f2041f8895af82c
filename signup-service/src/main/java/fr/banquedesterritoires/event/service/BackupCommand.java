package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.StoreRefusedException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees backup}: copies the store into one file, also while the service runs. */
@Command(
    description = "Copies the store into one new file and checks it, also while the service runs.")
final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The copy; no such file may exist yet.")
  private Path file = Path.of("");

  @Mixin private StoreOptions options = new StoreOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    SqliteSettings store = options.sqliteOr("PostgreSQL makes its own backups: use pg_dump.");
    backUp(store);
    PrintWriter out = spec.commandLine().getOut();
    out.println(file + ": " + StoreWords.of(SqliteStore.summary(file)) + "; checked.");
    out.println(
        "%s and %s are not part of it: keep copies of them in another place, the newest ones."
            .formatted(ServerKey.FILE_NAME, ErasureFile.FILE_NAME));
    return 0;
  }

  private void backUp(SqliteSettings store) {
    try {
      SqliteStore.backUp(store, file);
    } catch (FileAlreadyExistsException kept) {
      throw new UnusableSettings(file + " exists and stays as it is: name a new file.");
    } catch (NoSuchFileException missing) {
      throw new UnusableSettings(
          Files.exists(store.file())
              ? "There is no folder for " + file + "."
              : "There is no store in " + store.dataFolder() + ".");
    } catch (StoreRefusedException damaged) {
      throw new UnusableSettings(damaged);
    } catch (IOException failed) {
      throw new UnusableSettings(file + " was not written: " + failed.getMessage());
    }
  }
}
