package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.DeadLetters;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The ports of the courier, on a journal. */
abstract class MemoryPost implements Outbox, DeadLetters {

  final MemoryJournal journal = new MemoryJournal();

  @Override
  public List<Errand> lease(int most, Instant now, Instant until) {
    return journal.lease(most, now, until);
  }

  @Override
  public Optional<Delegation> delegation(Errand errand) {
    return journal.delegation(errand);
  }

  @Override
  public Told told(RegistrationId registration) {
    return journal.told(registration);
  }

  @Override
  public void announce(Told told) {
    journal.keep(told);
  }

  @Override
  public void close(Errand errand, List<JournalEntry> told) {
    journal.close(errand, told);
  }

  @Override
  public void close(Errand errand, Told told, List<JournalEntry> entries) {
    journal.keep(told);
    journal.close(errand, entries);
  }

  @Override
  public boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
    return journal.expand(errand, entries, upTo);
  }

  @Override
  public void putOff(Errand errand, Instant notBefore) {
    journal.putOff(errand, notBefore);
  }

  @Override
  public void setAside(Errand errand, Trouble trouble) {
    journal.setAside(errand, trouble);
  }

  @Override
  public List<DeadLetter> of(EventDayId day, long after, int most) {
    return journal.dead(day, after, most);
  }

  @Override
  public boolean tryAgain(long number, Instant now) {
    return journal.tryAgain(number, now);
  }
}
