package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.organiser.Actor;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Pass;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Tool;
import fr.banquedesterritoires.event.registration.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The port to those who work at the organiser's desk, people and tools, and to the passes that the
 * people hold.
 */
public interface Clerks {

  /**
   * Writes down that somebody works at the desk, in a role. The same address is always the same
   * clerk.
   *
   * @param fresh names the clerk if the address is new
   * @return the clerk as they stand now
   */
  Clerk admit(ClerkId fresh, EmailAddress address, Role role);

  /** Writes down that somebody works there no longer, and takes all their passes away. */
  void dismiss(ClerkId id);

  /** A clerk, dismissed or not. */
  Optional<Clerk> find(ClerkId id);

  /** The clerk under an address, dismissed or not. */
  Optional<Clerk> under(EmailAddress address);

  /** All clerks, by address. */
  List<Clerk> all();

  /** Writes down a pass. */
  void issue(Pass pass);

  /** The pass with a seal, good or not. */
  Optional<Pass> pass(String seal);

  /** All passes of a clerk, good or not, in the order they were issued. */
  List<Pass> passes(ClerkId holder);

  /** Takes a pass away for good; of all who try, one gets it. */
  Optional<Pass> take(String seal);

  /** Notes that a pass was used. */
  void use(String seal, Instant at);

  /** Takes all passes of a clerk away. */
  void revoke(ClerkId holder);

  /** Forgets passes that were not used since an instant; no tool is a pass. */
  void forget(Instant before);

  /** Writes down a tool that is not known yet. */
  void admit(Tool tool);

  /** The tool whose token has a seal, good or not; one that is revoked has none. */
  Optional<Tool> tool(String seal);

  /** All tools, revoked ones too, by name and then in the order they were admitted. */
  List<Tool> tools();

  /** Notes that a tool was used. */
  void use(ClerkId tool, Instant at);

  /** Takes its token from a tool for good, and tells whether it had one. */
  boolean revokeTool(ClerkId tool);

  /** Whoever the journal names by an id. */
  default Optional<Actor> actor(ClerkId id) {
    return find(id)
        .<Actor>map(clerk -> clerk)
        .or(() -> tools().stream().filter(tool -> tool.id().equals(id)).findFirst());
  }
}
