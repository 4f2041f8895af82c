package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.organiser.VenueProgress;
import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The journal, the errands that are open, and what people were told. */
final class MemoryJournal {

  /** A line to be written, and who signed a group up if that is what it says. */
  record Line(JournalEntry entry, Optional<Delegation> delegation, Optional<LineMove> move) {

    Line(JournalEntry entry) {
      this(entry, Optional.empty(), Optional.empty());
    }
  }

  private record OpenErrand(Errand errand, Instant due) {}

  private final List<JournalEntry> entries = new ArrayList<>();
  private final TreeMap<Long, OpenErrand> open = new TreeMap<>();
  private final TreeMap<Long, DeadLetter> dead = new TreeMap<>();
  private final Map<Long, Delegation> delegations = new HashMap<>();
  private final Map<JournalEntry, LineMove> moves = new HashMap<>();
  private final Map<RegistrationId, Told> told = new HashMap<>();
  private final Set<RegistrationId> forgotten = new HashSet<>();

  synchronized void append(List<Line> added) {
    for (Line line : added) {
      JournalEntry entry = line.entry();
      entries.add(entry);
      line.move().ifPresent(move -> moves.put(entry, move));
      if (entry.kind().isTold()) {
        long number = entries.size();
        open.put(number, new OpenErrand(new Errand(number, entry, 0), entry.at()));
        line.delegation().ifPresent(of -> delegations.put(number, of));
      }
    }
  }

  private void appendAll(List<JournalEntry> added) {
    append(added.stream().map(Line::new).toList());
  }

  synchronized Optional<Delegation> delegation(Errand errand) {
    return Optional.ofNullable(delegations.get(errand.number()));
  }

  synchronized Map<JournalEntry, LineMove> moves(RegistrationId registration) {
    Map<JournalEntry, LineMove> found = new HashMap<>(moves);
    found.keySet().removeIf(entry -> !entry.registration().equals(Optional.of(registration)));
    return Map.copyOf(found);
  }

  synchronized List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  /** When something happened to a registration. */
  synchronized Set<Instant> instantsOf(RegistrationId registration) {
    return entries.stream()
        .filter(entry -> entry.registration().equals(Optional.of(registration)))
        .map(JournalEntry::at)
        .collect(Collectors.toSet());
  }

  /** Costs nothing where nobody is to be forgotten, which is in nearly every unit of work. */
  synchronized void forget(Set<RegistrationId> people) {
    if (people.isEmpty()) {
      return;
    }
    forgotten.addAll(people);
    told.keySet().removeAll(people);
    moves.keySet().removeIf(entry -> entry.registration().filter(people::contains).isPresent());
    open.values().removeIf(held -> isFor(held.errand(), people));
    dead.values().removeIf(letter -> isFor(letter.errand(), people));
  }

  private static boolean isFor(Errand errand, Set<RegistrationId> people) {
    return errand.entry().addressee().filter(people::contains).isPresent();
  }

  /** Forgets who signed groups up, and with them their receipts. */
  synchronized int forgetDelegations(Instant before) {
    List<Long> old =
        delegations.keySet().stream()
            .filter(number -> entries.get((int) (number - 1)).at().isBefore(before))
            .toList();
    old.forEach(
        number -> {
          delegations.remove(number);
          open.remove(number);
          dead.remove(number);
        });
    return old.size();
  }

  synchronized List<Errand> lease(int most, Instant now, Instant until) {
    Set<RegistrationId> busy = new HashSet<>();
    List<Errand> leased = new ArrayList<>();
    for (OpenErrand candidate : open.values()) {
      Optional<RegistrationId> addressee = candidate.errand().entry().addressee();
      boolean inTurn = addressee.isEmpty() || busy.add(addressee.get());
      if (inTurn && !candidate.due().isAfter(now) && leased.size() < most) {
        leased.add(candidate.errand());
      }
    }
    leased.forEach(errand -> open.put(errand.number(), new OpenErrand(errand, until)));
    return List.copyOf(leased);
  }

  synchronized Told told(RegistrationId registration) {
    return told.getOrDefault(registration, Told.nothing(registration));
  }

  synchronized void keep(Told announced) {
    if (!forgotten.contains(announced.registration())) {
      told.put(announced.registration(), announced);
    }
  }

  synchronized void close(Errand errand, List<JournalEntry> added) {
    open.remove(errand.number());
    delegations.remove(errand.number());
    appendAll(added);
  }

  synchronized boolean expand(Errand errand, List<JournalEntry> added, long upTo) {
    OpenErrand held = open.get(errand.number());
    if (held == null || held.errand().upTo() != errand.upTo()) {
      return false;
    }
    Errand further = tried(errand, held.errand().attempts(), upTo);
    open.put(errand.number(), new OpenErrand(further, held.due()));
    appendAll(added);
    return true;
  }

  synchronized void putOff(Errand errand, Instant notBefore) {
    open.computeIfPresent(
        errand.number(),
        (number, held) ->
            new OpenErrand(tried(errand, errand.attempts() + 1, held.errand().upTo()), notBefore));
  }

  synchronized void setAside(Errand errand, Trouble trouble) {
    OpenErrand held = open.remove(errand.number());
    if (held != null) {
      Errand tried = tried(errand, errand.attempts() + 1, held.errand().upTo());
      dead.put(errand.number(), new DeadLetter(tried, trouble));
    }
  }

  synchronized List<DeadLetter> dead(EventDayId day, long after, int most) {
    return dead.tailMap(after, false).values().stream()
        .filter(letter -> letter.errand().entry().day().equals(day))
        .limit(most)
        .toList();
  }

  synchronized boolean tryAgain(long number, Instant now) {
    DeadLetter letter = dead.remove(number);
    if (letter == null) {
      return false;
    }
    open.put(number, new OpenErrand(tried(letter.errand(), 0, letter.errand().upTo()), now));
    return true;
  }

  synchronized VenueProgress venueProgress(EventDayId day, int version) {
    long people =
        entries.stream()
            .filter(entry -> entry.day().equals(day) && entry.kind() == EntryKind.VENUE_TOLD)
            .filter(entry -> entry.venueVersion().equals(OptionalInt.of(version)))
            .map(JournalEntry::registration)
            .distinct()
            .count();
    return new VenueProgress(
        version,
        (int) people,
        aboutVenue(open.values().stream().map(OpenErrand::errand), day),
        aboutVenue(dead.values().stream().map(DeadLetter::errand), day));
  }

  private static int aboutVenue(Stream<Errand> errands, EventDayId day) {
    return (int)
        errands
            .map(Errand::entry)
            .filter(entry -> entry.day().equals(day) && entry.kind().isVenueNews())
            .count();
  }

  private static Errand tried(Errand errand, int attempts, long upTo) {
    return new Errand(errand.number(), errand.entry(), attempts, upTo);
  }
}
