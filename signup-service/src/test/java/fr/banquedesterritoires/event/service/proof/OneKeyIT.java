package fr.banquedesterritoires.event.service.proof;

import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sign-up that is repeated, at a service on one SQLite file. */
class OneKeyIT {

  @TempDir private Path folder;

  @Test
  void twenty_repeats_at_once_are_one_registration_one_letter_and_one_answer() throws Exception {
    try (RunningProgram service =
            RunningProgram.serving("serve", "--port", "0", "--data", folder.toString());
        SqliteStore store = SqliteStore.open(SqliteSettings.in(folder))) {
      new TwentyTimes(List.of(service.address()), List.of(folder), store).areOnceUnderOneKeyAlone();
    }
  }
}
