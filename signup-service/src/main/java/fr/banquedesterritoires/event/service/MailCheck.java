package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.mail.Sender;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether letters would leave, and lead back here. */
final class MailCheck {

  private static final String MAIL = "mail";
  private static final String LINKS = "links";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

  private MailCheck() {}

  static List<Finding> findings(MailOptions mail, HttpSettings http, Sender sender) {
    Optional<String> server = mail.server();
    if (server.isEmpty()) {
      return List.of(
          Finding.warning(
              MAIL,
              "no mail server is named: letters become files in the data folder",
              "name one: --smtp-host"));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(called(server.get(), mail.trouble(http.baseUrl(), sender)));
    if (OrganiserOptions.NOWHERE.equals(sender.address().typed())) {
      findings.add(
          Finding.problem(
              MAIL, "letters would come from " + OrganiserOptions.NOWHERE, "set --mail-from"));
    }
    findings.add(links(http));
    return List.copyOf(findings);
  }

  private static Finding called(String server, Optional<String> trouble) {
    return trouble
        .map(
            words ->
                Finding.problem(
                    MAIL,
                    server + ": " + words,
                    "see --smtp-host, --smtp-port, --smtp-security and the login"))
        .orElseGet(() -> Finding.ok(MAIL, server + " would take letters"));
  }

  private static Finding links(HttpSettings http) {
    URI baseUrl = http.baseUrl();
    if (THIS_MACHINE.contains(baseUrl.getHost())) {
      return Finding.problem(
          LINKS,
          "links in letters begin with " + baseUrl + ", which leads nowhere from elsewhere",
          "set --base-url to what people type");
    }
    return http.isHttps()
        ? Finding.ok(LINKS, "links in letters begin with " + baseUrl)
        : Finding.warning(
            LINKS,
            "links in letters begin with " + baseUrl + ": private links travel unprotected",
            "put TLS in front, and set --base-url to https://…");
  }
}
