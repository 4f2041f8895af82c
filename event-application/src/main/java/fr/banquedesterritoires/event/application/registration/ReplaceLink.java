package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.UnitOfWork;

/**
 * Replaces the private link behind a token, for whoever fears that somebody else has it: the former
 * one opens nothing from then on, and the new one goes to the mailbox.
 */
public final class ReplaceLink {

  private final UnitOfWork unitOfWork;
  private final LinkHolder holder;

  /** On a store and whoever holds a link. */
  public ReplaceLink(UnitOfWork unitOfWork, LinkHolder holder) {
    this.unitOfWork = unitOfWork;
    this.holder = holder;
  }

  /** Whether the token opened a registration, which has another link now. */
  public boolean replace(String token) {
    return holder
        .decide(unitOfWork, token, (desk, current, books) -> desk.replaceLink(current))
        .isPresent();
  }
}
