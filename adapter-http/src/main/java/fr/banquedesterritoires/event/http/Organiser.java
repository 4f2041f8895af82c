package fr.banquedesterritoires.event.http;

import fr.banquedesterritoires.event.privacy.RetentionRule;
import java.util.Optional;

/**
 * L'organisateur: who invites and answers for the service, as its legal pages must say. What is
 * left out here is said there to be left out.
 *
 * @param name what the organiser is called
 * @param address postal address
 * @param contact the e-mail address people can write to
 * @param publicationDirector who answers for what is published (loi nº 2004-575, article 1-1)
 * @param hosting who hosts the service, with their address (the same article)
 * @param dataProtectionOfficer how the data protection officer is reached (RGPD, article 13)
 * @param retention how long personal data are kept (the same article)
 */
public record Organiser(
    String name,
    Optional<String> address,
    Optional<String> contact,
    Optional<String> publicationDirector,
    Optional<String> hosting,
    Optional<String> dataProtectionOfficer,
    RetentionRule retention) {

  /** An organiser of whom only the name is known. */
  public static Organiser named(String name) {
    return new Organiser(
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        RetentionRule.USUAL);
  }
}
