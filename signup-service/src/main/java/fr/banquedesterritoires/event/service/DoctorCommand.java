package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.persistence.PostgresSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * {@code journees doctor}: looks at everything the service relies on, changes nothing and sends
 * nothing. Takes the options of {@code serve}, and finds them where that does.
 */
@Command(
    description = {
      "Checks the store, its settings, the disk, the clock and the mail server; no mail is sent.",
      "Exits with 1 if there is a problem. May be run while the service runs."
    })
final class DoctorCommand implements Callable<Integer> {

  @Mixin private ListenOptions listen = new ListenOptions();
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private OrganiserOptions organiser = new OrganiserOptions();
  @Mixin private MailOptions mail = new MailOptions();
  @Mixin private RetentionOptions retention = new RetentionOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Finding> findings = findings();
    PrintWriter out = spec.commandLine().getOut();
    findings.forEach(finding -> out.println(finding.lines()));
    return findings.stream().anyMatch(Finding::isProblem) ? 1 : 0;
  }

  private List<Finding> findings() {
    Path data = store.data();
    Optional<PostgresSettings> postgres = store.postgres();
    return Stream.of(
            FolderCheck.findings(data),
            postgres.map(StoreCheck::findings).orElseGet(() -> StoreCheck.findings(store.sqlite())),
            MachineCheck.findings(data, Clock.systemUTC()),
            MailCheck.findings(
                mail, listen.settings(organiser.organiser(retention.rule())), organiser.sender()),
            legal())
        .flatMap(List::stream)
        .toList();
  }

  /** What the legal notice and the notice of personal data must say (LCEN, RGPD article 13). */
  private List<Finding> legal() {
    List<String> unsaid = organiser.unsaid();
    return List.of(
        unsaid.isEmpty()
            ? Finding.ok("legal", "the legal pages say who answers for what")
            : Finding.warning(
                "legal",
                "the legal pages do not say all that the law asks for",
                "set " + String.join(", ", unsaid)));
  }
}
