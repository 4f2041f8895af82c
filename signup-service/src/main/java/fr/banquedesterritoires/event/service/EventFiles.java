package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.documents.file.FileError;
import fr.banquedesterritoires.event.documents.file.VenueFile;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** Reads the files authors write, or says every mistake in them and gives up. */
final class EventFiles {

  private EventFiles() {}

  static DayFile.Read day(Path file, CommandSpec spec, Locale language) {
    return switch (DayFile.read(text(file))) {
      case DayFile.Read read -> read;
      case DayFile.Refused refused -> throw mistakes(file, refused.errors(), spec, language);
    };
  }

  static VenueDetails venue(Path file, CommandSpec spec, Locale language) {
    return switch (VenueFile.read(text(file))) {
      case VenueFile.Read read -> read.venue();
      case VenueFile.Refused refused -> throw mistakes(file, refused.errors(), spec, language);
    };
  }

  private static UnusableSettings mistakes(
      Path file, List<FileError> errors, CommandSpec spec, Locale language) {
    errors.forEach(
        error ->
            spec.commandLine()
                .getErr()
                .println(
                    file
                        + ":"
                        + error.line()
                        + ":"
                        + error.column()
                        + ": "
                        + error.code().code()
                        + ": "
                        + error.reason(language)));
    return new UnusableSettings(file + ": " + errors.size() + " mistake(s), nothing was done.");
  }

  private static String text(Path file) {
    try {
      if (Files.size(file) > 4L * DayFile.MAX_LENGTH) {
        throw new UnusableSettings(file + " is too large for an event file.");
      }
      return Files.readString(file);
    } catch (NoSuchFileException missing) {
      throw new UnusableSettings("There is no file " + file + ".");
    } catch (MalformedInputException notUtf8) {
      throw new UnusableSettings(file + " is not a UTF-8 text.");
    } catch (IOException unreadable) {
      throw new UnusableSettings(file + " cannot be read: " + unreadable.getMessage());
    }
  }
}
