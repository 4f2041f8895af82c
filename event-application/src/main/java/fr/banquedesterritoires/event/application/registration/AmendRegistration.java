package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.desk.AmendOutcome;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Wishes;

/**
 * Changes what the participant behind a private link sent in. The address stays: it is how they are
 * reached, and how the day knows them.
 */
public final class AmendRegistration {

  private final UnitOfWork unitOfWork;
  private final LinkHolder holder;

  /** On a store and whoever holds a link. */
  public AmendRegistration(UnitOfWork unitOfWork, LinkHolder holder) {
    this.unitOfWork = unitOfWork;
    this.holder = holder;
  }

  /**
   * What a participant sent in.
   *
   * @param participant who they are
   * @param wishes what they ask of the day
   */
  public record Details(Participant participant, Wishes wishes) {}

  /** A change to what stands; pure, since it may be run more than once. */
  @FunctionalInterface
  public interface Amendment {
    /** What shall stand instead, under the same address. */
    Details applyTo(Details current);
  }

  /** Amends what a token opens. An expired link opens nothing. */
  public AmendOutcome amend(String token, Amendment amendment) {
    return holder
        .decide(
            unitOfWork,
            token,
            (desk, current, books) -> {
              Details wanted =
                  amendment.applyTo(new Details(current.participant(), current.wishes()));
              return desk.amend(current, wanted.participant(), wanted.wishes());
            })
        .orElseGet(AmendOutcome.UnknownRegistration::new);
  }
}
