package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.mail.Sender;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code journees demo}: the flyer's day, live, on this machine only. */
@Command(description = "Shows the day of 18 March 2019 live, on this machine only.")
final class DemoCommand implements Callable<Integer> {

  private static final String LOOPBACK = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 8080;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Keep the data here (default: a folder that is thrown away).")
  private Optional<Path> data = Optional.empty();

  @Mixin private OrganiserOptions organiser = new OrganiserOptions();
  @Mixin private AuthorLanguage language = new AuthorLanguage();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (data.isPresent()) {
      run(data.get(), false, () -> {});
    } else {
      Path thrownAway = Files.createTempDirectory("journees-demo-");
      run(thrownAway, true, () -> Folders.delete(thrownAway));
    }
    return 0;
  }

  private void run(Path folder, boolean isThrownAway, Lifetime.Aftermath aftermath)
      throws Exception {
    HttpSettings settings =
        ListenOptions.on(
            LOOPBACK,
            port,
            Optional.empty(),
            organiser.organiser(RetentionRule.USUAL),
            true,
            Guards.AT_HOME);
    House house = house(folder, isThrownAway, settings, organiser.sender());
    Lifetime.of(house, () -> announce(settings.baseUrl()), aftermath);
  }

  /** A house with the flyer's day and a venue in it, at the time of the flyer. */
  static House house(Path folder, boolean isThrownAway, HttpSettings settings, Sender sender)
      throws IOException {
    Store store = StoreOptions.sqliteIn(folder);
    DemoClock clock = DemoClock.in(folder);
    EventDay day = flyersDay();
    House house =
        new House(
            store,
            ServerKey.in(folder.resolve(ServerKey.FILE_NAME), new SecureRandom()),
            MailOptions.demo(
                folder,
                settings.baseUrl(),
                sender,
                new DemoStory.Stage(clock, day.id(), isThrownAway)),
            Keeping.in(folder),
            settings,
            clock,
            Chance.real());
    if (store.find(day.id()).isEmpty()) {
      house.publishDay().publish(day);
      house.setVenue().set(day.id(), DemoVenues.first());
    }
    return house;
  }

  private void announce(URI baseUrl) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        language.words(
            "demo",
            baseUrl,
            baseUrl + "/journees/" + FlyerDayFile.ID,
            baseUrl + "/demo/boite-aux-lettres",
            baseUrl + "/demo/regie",
            baseUrl + "/openapi.yaml"));
    out.flush();
  }

  private static EventDay flyersDay() {
    return switch (DayFile.read(FlyerDayFile.yaml())) {
      case DayFile.Read read -> read.day();
      case DayFile.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }
}
