package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.application.organiser.DayFiles;
import fr.banquedesterritoires.event.day.EventDay;
import java.util.Locale;

/** Days as YAML files: see {@link DayFile}. */
public final class YamlDayFiles implements DayFiles {

  @Override
  public Outcome read(String file, Locale language) {
    return switch (DayFile.read(file)) {
      case DayFile.Read read -> new Outcome.Read(read.day());
      case DayFile.Refused refused ->
          new Outcome.Refused(
              refused.errors().stream()
                  .map(
                      error ->
                          new Mistake(
                              error.path(), error.mistake(language), error.message(language)))
                  .toList());
    };
  }

  @Override
  public String write(EventDay day) {
    return DayFile.write(day);
  }
}
