package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The journal, and the errands that are open. */
final class MemoryJournal {

  private record OpenErrand(Errand errand, Instant due) {}

  private final List<JournalEntry> entries = new ArrayList<>();
  private final TreeMap<Long, OpenErrand> open = new TreeMap<>();

  synchronized void append(List<JournalEntry> added) {
    for (JournalEntry entry : added) {
      entries.add(entry);
      if (entry.kind().isTold()) {
        long number = entries.size();
        open.put(number, new OpenErrand(new Errand(number, entry, 0), Instant.MIN));
      }
    }
  }

  synchronized List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  synchronized List<Errand> lease(int most, Instant now, Instant until) {
    List<Errand> leased =
        open.values().stream()
            .filter(errand -> !errand.due().isAfter(now))
            .limit(most)
            .map(OpenErrand::errand)
            .toList();
    leased.forEach(errand -> open.put(errand.number(), new OpenErrand(errand, until)));
    return leased;
  }

  synchronized void close(Errand errand, List<JournalEntry> told) {
    setAside(errand);
    append(told);
  }

  synchronized void putOff(Errand errand, Instant notBefore) {
    Errand again = new Errand(errand.number(), errand.entry(), errand.attempts() + 1);
    open.computeIfPresent(errand.number(), (number, held) -> new OpenErrand(again, notBefore));
  }

  synchronized void setAside(Errand errand) {
    open.remove(errand.number());
  }
}
