package fr.banquedesterritoires.event.registration;

import fr.banquedesterritoires.event.text.TextRule;
import java.util.Optional;

/**
 * The body a participant comes from.
 *
 * @param name as typed
 * @param kind its kind, where it was said
 */
public record Organisation(String name, Optional<OrganisationKind> kind) {

  /** What a name must look like. */
  public static final TextRule NAME = TextRule.line(200);

  /** Refuses a name that {@link #NAME} refuses. */
  public Organisation {
    name = NAME.apply("organisation", name);
  }
}
