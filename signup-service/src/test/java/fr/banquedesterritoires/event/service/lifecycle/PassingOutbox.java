package fr.banquedesterritoires.event.service.lifecycle;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An outbox that passes everything on. */
abstract class PassingOutbox implements Outbox {
  private final Outbox outbox;

  PassingOutbox(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public List<Errand> lease(int most, Instant now, Instant until) {
    return outbox.lease(most, now, until);
  }

  @Override
  public Optional<Delegation> delegation(Errand errand) {
    return outbox.delegation(errand);
  }

  @Override
  public Told told(RegistrationId registration) {
    return outbox.told(registration);
  }

  @Override
  public void announce(Told told) {
    outbox.announce(told);
  }

  @Override
  public void close(Errand errand, List<JournalEntry> told) {
    outbox.close(errand, told);
  }

  @Override
  public void close(Errand errand, Told told, List<JournalEntry> entries) {
    outbox.close(errand, told, entries);
  }

  @Override
  public boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
    return outbox.expand(errand, entries, upTo);
  }

  @Override
  public void putOff(Errand errand, Instant notBefore) {
    outbox.putOff(errand, notBefore);
  }

  @Override
  public void setAside(Errand errand, Trouble trouble) {
    outbox.setAside(errand, trouble);
  }
}
