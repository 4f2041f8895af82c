package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.http.HttpSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code journees serve}: the service, until it is told to stop. */
@Command(description = "Serves participants, until it is told to stop.")
final class ServeCommand implements Callable<Integer> {

  @Mixin private ListenOptions listen = new ListenOptions();
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private OrganiserOptions organiser = new OrganiserOptions();
  @Mixin private MailOptions mail = new MailOptions();
  @Mixin private RetentionOptions retention = new RetentionOptions();

  @Option(
      names = "--without-letters",
      description = "Sends none: another instance on the same store does.")
  private boolean withoutLetters;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    HttpSettings settings = settings();
    House house = house(settings);
    PrintWriter out = spec.commandLine().getOut();
    Lifetime.of(house, () -> announce(out, settings.baseUrl()), () -> {});
    return 0;
  }

  HttpSettings settings() {
    return listen.settings(organiser.organiser(retention.rule()));
  }

  /** The house that is to be opened; the store is open already. */
  House house(HttpSettings settings) throws IOException {
    House house =
        new House(
            store.open(),
            store.serverKey(),
            mail.outside(store.data(), settings.baseUrl(), organiser.sender()),
            store.keeping(retention.rule()),
            settings,
            Clock.systemUTC(),
            Chance.real());
    if (withoutLetters) {
      house.leaveLettersToOthers();
    }
    return house;
  }

  private static void announce(PrintWriter out, URI baseUrl) {
    out.println("journees: serving " + baseUrl);
    out.flush();
  }
}
