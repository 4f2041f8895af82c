package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

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

/** An outbox that passes everything on; what is wrong is overridden. */
class ForwardingOutbox implements Outbox {
  final Outbox honest;

  ForwardingOutbox(Outbox honest) {
    this.honest = honest;
  }

  @Override
  public List<Errand> lease(int most, Instant now, Instant until) {
    return honest.lease(most, now, until);
  }

  @Override
  public Optional<Delegation> delegation(Errand errand) {
    return honest.delegation(errand);
  }

  @Override
  public Told told(RegistrationId registration) {
    return honest.told(registration);
  }

  @Override
  public void announce(Told told) {
    honest.announce(told);
  }

  @Override
  public void close(Errand errand, List<JournalEntry> told) {
    honest.close(errand, told);
  }

  @Override
  public void close(Errand errand, Told told, List<JournalEntry> entries) {
    honest.close(errand, told, entries);
  }

  @Override
  public boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
    return honest.expand(errand, entries, upTo);
  }

  @Override
  public void putOff(Errand errand, Instant notBefore) {
    honest.putOff(errand, notBefore);
  }

  @Override
  public void setAside(Errand errand, Trouble trouble) {
    honest.setAside(errand, trouble);
  }
}
