package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.desk.ClaimOutcome;

/** Takes the seat that is offered to the participant behind a private link. */
public final class ClaimOffer {

  private final UnitOfWork unitOfWork;
  private final LinkHolder holder;

  /** On a store and whoever holds a link. */
  public ClaimOffer(UnitOfWork unitOfWork, LinkHolder holder) {
    this.unitOfWork = unitOfWork;
    this.holder = holder;
  }

  /** Claims for what a token opens. An expired link opens nothing. */
  public ClaimOutcome claim(String token) {
    return holder
        .decide(unitOfWork, token, (desk, current, books) -> desk.claim(current))
        .orElseGet(ClaimOutcome.UnknownRegistration::new);
  }
}
