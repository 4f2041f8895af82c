package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Le participant or la participante: who signs up.
 *
 * @param givenName prénom
 * @param familyName nom
 * @param email where mail reaches them; one address signs up once per day
 * @param role fonction, "maire", "chargée de mission"
 * @param organisation where they work or hold office
 * @param territory the territory they speak for, in their own words
 */
@Value.Builder
@Value.Style(stagedBuilder = true, jdkOnly = true)
public record Participant(
    String givenName,
    String familyName,
    EmailAddress email,
    String role,
    Organisation organisation,
    Optional<String> territory) {

  /** What a given or family name must look like. */
  public static final TextRule NAME = TextRule.line(100);

  /** What a role must look like. */
  public static final TextRule ROLE = TextRule.line(150);

  /** What a territory must look like. */
  public static final TextRule TERRITORY = TextRule.line(150);

  /** Refuses texts that their rule refuses. */
  public Participant {
    givenName = NAME.apply("givenName", givenName);
    familyName = NAME.apply("familyName", familyName);
    role = ROLE.apply("role", role);
    territory = TERRITORY.applyOptional("territory", territory);
  }

  /** Redacted: a participant is personal data and has no place in a log. */
  @Override
  public String toString() {
    return "Participant[…]";
  }
}
