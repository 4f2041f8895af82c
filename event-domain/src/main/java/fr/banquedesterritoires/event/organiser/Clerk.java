package fr.banquedesterritoires.event.organiser;

import fr.banquedesterritoires.event.registration.EmailAddress;

/**
 * L'agent or l'agente: who works at the organiser's desk. One that is dismissed is still known, so
 * that the journal can say who did what.
 *
 * @param id names them for good; the same address is always the same clerk
 * @param email where links to sign in go
 * @param role what they may do
 * @param active whether they still work there
 */
public record Clerk(ClerkId id, EmailAddress email, Role role, boolean active) implements Actor {

  @Override
  public String called() {
    return email.typed();
  }

  @Override
  public boolean may(Task task) {
    return role.may(task);
  }

  /** Names the clerk, and no personal data. */
  @Override
  public String toString() {
    return "Clerk[" + id + ", " + role + "]";
  }
}
