package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.venue.FindVenueMentions;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.persistence.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees import}: publishes the day a file says, also while the service runs. */
@Command(description = "Publishes the day a YAML file says, or publishes it anew.")
final class ImportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE.yaml", description = "The day's file.")
  private Path file = Path.of("");

  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private AuthorLanguage language = new AuthorLanguage();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    DayFile.Read read = EventFiles.day(file, spec, language.locale());
    try (Store store = options.open()) {
      PublishDay.Published published =
          new PublishDay(store, Reminders.USUAL, options.clock()).publish(read.day());
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          language.words(
              published.former().isPresent() ? "import.again" : "import.done",
              published.day().id().value(),
              published.findings().size(),
              published.promoted().size()));
      FindVenueMentions mentions =
          new FindVenueMentions(store, new RevealVenue(store, options.clock()));
      new MentionWords(language)
          .of(mentions.in(published.day(), Role.ORGANISER))
          .forEach(out::println);
    }
    return 0;
  }
}
