package fr.banquedesterritoires.event.application.registration;

import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.RegistrationDesk;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Takes back a seat that was offered and not claimed in time, for the next in line. */
public final class LapseOffer {

  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public LapseOffer(UnitOfWork unitOfWork, InstantSource clock) {
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** The registration as it stands now, or empty if it has no offer that is over. */
  public Optional<Registration> lapse(EventDayId day, RegistrationId registration) {
    Instant now = clock.instant();
    return unitOfWork.inDay(
        day,
        books ->
            books
                .registration(registration)
                .flatMap(
                    current ->
                        books
                            .day()
                            .map(of -> new RegistrationDesk(of, books.seats(), now))
                            .flatMap(
                                desk -> books.keep(desk.lapse(current, books.firstInLine())))));
  }
}
