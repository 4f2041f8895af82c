package fr.banquedesterritoires.event.documents.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The day of the flyer, 18 March 2019, as a commented event file: its programme stands as it was
 * printed, errors and all.
 */
public final class FlyerDayFile {

  /** The day's id. */
  public static final String ID = "cooperation-urbain-rural-2019-03-18";

  private FlyerDayFile() {}

  /** The file, for {@link DayFile#read}. */
  public static String yaml() {
    try (InputStream file = FlyerDayFile.class.getResourceAsStream(ID + ".yaml")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException inTheJar) {
      throw new UncheckedIOException(inTheJar);
    }
  }
}
