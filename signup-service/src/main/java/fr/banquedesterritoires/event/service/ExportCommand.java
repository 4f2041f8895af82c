package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.persistence.Store;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees export}: writes a day as the file its author could have written. */
@Command(description = "Writes a day to standard output as YAML; the venue is never part of it.")
final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The day's id.")
  private String id = "";

  @Mixin private StoreOptions options = new StoreOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    try (Store store = options.open()) {
      Optional<EventDay> day =
          Optional.of(id)
              .filter(EventDayId::isWellFormed)
              .map(EventDayId::new)
              .flatMap(store::find);
      spec.commandLine()
          .getOut()
          .print(
              day.map(DayFile::write)
                  .orElseThrow(() -> new UnusableSettings("There is no day " + id + ".")));
      spec.commandLine().getOut().flush();
    }
    return 0;
  }
}
