package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.desk.CancelOutcome;

/** Gives up the registration behind a private link; the freed seat goes to the first in line. */
public final class CancelRegistration {

  private final UnitOfWork unitOfWork;
  private final LinkHolder holder;

  /** On a store and whoever holds a link. */
  public CancelRegistration(UnitOfWork unitOfWork, LinkHolder holder) {
    this.unitOfWork = unitOfWork;
    this.holder = holder;
  }

  /** Cancels what a token opens. An expired link opens nothing. */
  public CancelOutcome cancel(String token) {
    return holder
        .decide(
            unitOfWork, token, (desk, current, books) -> desk.cancel(current, books.firstInLine()))
        .orElseGet(CancelOutcome.UnknownRegistration::new);
  }
}
