package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.privacy.EraseRegistration;
import fr.banquedesterritoires.event.application.privacy.ForgetPeople;
import fr.banquedesterritoires.event.application.privacy.ForgetPeople.Due;
import fr.banquedesterritoires.event.application.privacy.PersonalData;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.persistence.Store;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * La mise en conformité: brings the store to where nobody is kept who asked to be erased or whose
 * time is over, and leaves no trace of them. The service does not open before it is done.
 */
final class Upkeep {

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final ForgetPeople forgetPeople;
  private final EraseRegistration eraseRegistration;
  private final PersonalData data;
  private final AgedCopies copies;

  /** On a store and what is kept beside it. */
  Upkeep(
      Store store,
      UnitOfWork unitOfWork,
      EraseRegistration eraseRegistration,
      Keeping keeping,
      InstantSource clock) {
    this.forgetPeople =
        new ForgetPeople(store, store, unitOfWork, store, keeping.letters(), keeping.rule(), clock);
    this.eraseRegistration = eraseRegistration;
    this.data = store;
    this.copies = keeping.copies();
  }

  /**
   * What was done.
   *
   * @param erasedAgain how many a copy of the store had brought back
   * @param forgotten what was due
   * @param wiped whether no trace is left in the store
   */
  record Done(int erasedAgain, List<Due> forgotten, boolean wiped) {}

  /** What is due now. Nothing is forgotten. */
  List<Due> due() {
    return forgetPeople.due();
  }

  /** What must be done before anybody is answered. */
  void beforeOpening() {
    forget();
  }

  /** Does all that is due, and wipes away what it leaves behind. */
  Done forgetAndWipe() {
    Done done = forget();
    forgetPeople.tidy();
    copies.forget();
    if (data.wipe()) {
      LOG.warn("traces of what was forgotten stay until nobody reads the store for a moment");
      return done;
    }
    return new Done(done.erasedAgain(), done.forgotten(), true);
  }

  private Done forget() {
    int again = eraseRegistration.again();
    if (again > 0) {
      LOG.warn("erased {} registrations again that a copy of the store had brought back", again);
    }
    List<Due> forgotten = forgetPeople.forget();
    forgotten.forEach(
        due ->
            LOG.info(
                "forgot of {}: {} registrations, {} diets or access needs",
                due.day().id(),
                due.people(),
                due.sensitive()));
    return new Done(again, forgotten, false);
  }
}
