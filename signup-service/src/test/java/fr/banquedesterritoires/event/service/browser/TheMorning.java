package fr.banquedesterritoires.event.service.browser;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.service.program.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The demo on the morning of the flyer's day. */
final class TheMorning {

  private static final Instant FIRST_TICK = Instant.parse("2019-02-18T08:00:00Z");
  private static final Instant NOW = Instant.parse("2019-03-18T09:00:00Z");

  private TheMorning() {}

  /** Starts the demo in a folder that need not be there, as if it had run until this morning. */
  static RunningProgram serving(Path data) throws IOException {
    Files.writeString(
        Files.createDirectories(data).resolve("demo-started-at"),
        Instant.now().minus(Duration.between(FIRST_TICK, NOW)).toString());
    return RunningProgram.serving("demo", "--port", "0", "--data", data.toString());
  }

  /** The file of a day like the flyer's that takes sign-ups until this afternoon. */
  static String day(String id) {
    return FlyerDayFile.yaml()
        .replace("id: " + FlyerDayFile.ID, "id: " + id)
        .replace("closes: 2019-03-15 18:00", "closes: 2019-03-18 16:00");
  }

  /** Somebody who signs up for it. */
  static Participant mayor(String givenName, String familyName, String email) {
    return new Participant(
        givenName,
        familyName,
        EmailAddress.of(email),
        "Maire",
        new Organisation("Commune de Lombez", Optional.empty()),
        Optional.empty());
  }
}
