package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.mail.Sender;
import fr.banquedesterritoires.event.privacy.RetentionRule;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Who holds the days: named on the pages, in the legal notices and as the sender of mail. */
final class OrganiserOptions {

  /** Where letters come from as long as nobody has said. */
  static final String NOWHERE = "inscriptions@localhost.localdomain";

  @Option(
      names = "--organiser",
      paramLabel = "NAME",
      defaultValue = "Territoires conseils, Banque des Territoires",
      description = "Who holds the days (default: ${DEFAULT-VALUE}).")
  private String name = "";

  @Option(names = "--organiser-address", paramLabel = "TEXT", description = "Their postal address.")
  private Optional<String> address = Optional.empty();

  @Option(
      names = "--organiser-contact",
      paramLabel = "EMAIL",
      description = "Where people can write to, and where answers to mails go.")
  private Optional<String> contact = Optional.empty();

  @Option(
      names = "--publication-director",
      paramLabel = "NAME",
      description = "Who answers for what is published.")
  private Optional<String> publicationDirector = Optional.empty();

  @Option(names = "--hosting", paramLabel = "TEXT", description = "Who hosts the service.")
  private Optional<String> hosting = Optional.empty();

  @Option(
      names = "--data-protection-officer",
      paramLabel = "TEXT",
      description = "How the data protection officer is reached.")
  private Optional<String> dataProtectionOfficer = Optional.empty();

  @Option(
      names = "--mail-from",
      paramLabel = "EMAIL",
      defaultValue = NOWHERE,
      description = "The address mails come from (default: ${DEFAULT-VALUE}).")
  private String mailFrom = "";

  Organiser organiser(RetentionRule retention) {
    return new Organiser(
        name, address, contact, publicationDirector, hosting, dataProtectionOfficer, retention);
  }

  /** What the law wants said and nobody has said yet, by the option that says it. */
  List<String> unsaid() {
    Map<String, Optional<String>> legal = new LinkedHashMap<>();
    legal.put("--organiser-address", address);
    legal.put("--organiser-contact", contact);
    legal.put("--publication-director", publicationDirector);
    legal.put("--hosting", hosting);
    legal.put("--data-protection-officer", dataProtectionOfficer);
    return legal.entrySet().stream()
        .filter(option -> option.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  Sender sender() {
    EmailAddress from = address("--mail-from", mailFrom);
    return new Sender(
        name, from, contact.map(typed -> address("--organiser-contact", typed)).orElse(from));
  }

  private static EmailAddress address(String option, String typed) {
    return EmailAddress.parse(typed)
        .orElseThrow(() -> new UnusableSettings(option + " is not an e-mail address."));
  }
}
