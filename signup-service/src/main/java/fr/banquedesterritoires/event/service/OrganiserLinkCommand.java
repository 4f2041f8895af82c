package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.organiser.InviteClerk.Invitation;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code journees organiser-link}: lets somebody work at the desk, and prints their link. */
@Command(
    description = {
      "Lets somebody work at the organiser's desk, and prints a link to sign in.",
      "The link works once, within 30 minutes; the service may be running meanwhile."
    })
final class OrganiserLinkCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "EMAIL", description = "Their e-mail address.")
  private String email = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "organiser",
      description =
          "organiser (all), desk (people and lists, no venue) or reader (figures only)"
              + " (default: ${DEFAULT-VALUE}).")
  private Role role = Role.ORGANISER;

  @Mixin private ListenOptions listen = new ListenOptions();
  @Mixin private StoreOptions options = new StoreOptions();
  @Mixin private AuthorLanguage language = new AuthorLanguage();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    EmailAddress address =
        EmailAddress.parse(email)
            .orElseThrow(
                () -> new ParameterException(spec.commandLine(), "That is no e-mail address."));
    try (Store store = options.open()) {
      Invitation made =
          new Secrets(new SecureRandom()).inviteClerk(store, options.clock()).invite(address, role);
      spec.commandLine()
          .getOut()
          .println(
              language.words(
                  "organiser.link", listen.baseUrl() + "/bureau/entree/" + made.secret()));
    }
    return 0;
  }
}
