package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees venue}: sets or replaces the venue of a day. It cannot be read back. */
@Command(
    name = "venue",
    description = "Sets the venue of a day, or replaces it, from a YAML file kept apart.")
final class VenueCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", description = "The day's id.")
  private String id = "";

  @Parameters(index = "1", paramLabel = "VENUE.yaml", description = "The venue's file.")
  private Path file = Path.of("");

  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private AuthorLanguage language = new AuthorLanguage();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    VenueDetails details = EventFiles.venue(file, spec, language.locale());
    if (!EventDayId.isWellFormed(id)) {
      throw noSuchDay();
    }
    try (Store store = options.open()) {
      String said =
          switch (new SetVenue(store, Clock.systemUTC()).set(new EventDayId(id), details)) {
            case SetVenue.Outcome.Set set -> language.words("venue.set", id);
            case SetVenue.Outcome.Replaced replaced -> language.words("venue.replaced", id);
            case SetVenue.Outcome.NoSuchDay none -> throw noSuchDay();
          };
      spec.commandLine().getOut().println(said);
    }
    return 0;
  }

  private UnusableSettings noSuchDay() {
    return new UnusableSettings("There is no day " + id + ".");
  }
}
