package fr.banquedesterritoires.event.testkit.race;

import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether one order of the calls, one after another, explains what all callers of a race were
 * told. It holds for sign-ups alone: nobody cancels meanwhile, and the day had no registration
 * before.
 */
public final class HistoryCheck {

  /** Somebody who got a seat or a place in line. */
  private record Entry(SignUpCall call, Registration registration, int placeInLine) {

    boolean seated() {
      return placeInLine == 0;
    }

    long ticket() {
      return registration.ticket();
    }
  }

  private final int capacity;
  private final List<SignUpCall> calls;
  private final List<Entry> entries;
  private final List<String> faults = new ArrayList<>();

  private HistoryCheck(int capacity, List<SignUpCall> calls) {
    this.capacity = capacity;
    this.calls = calls;
    this.entries =
        calls.stream()
            .flatMap(call -> entry(call).stream())
            .sorted(Comparator.comparingLong(Entry::ticket))
            .toList();
  }

  /** What no order explains, in sentences; none for a history that is in order. */
  public static List<String> faultsOf(int capacity, List<SignUpCall> calls) {
    HistoryCheck check = new HistoryCheck(capacity, calls);
    check.checkSeats();
    check.checkTickets();
    check.checkLine();
    check.checkAddresses();
    check.checkRealTime();
    return List.copyOf(check.faults);
  }

  /** Fails, naming the faults, unless the history is in order. */
  public static void assertInOrder(int capacity, List<SignUpCall> calls) {
    List<String> faults = faultsOf(capacity, calls);
    if (!faults.isEmpty()) {
      throw new AssertionError(String.join("\n", faults));
    }
  }

  private static List<Entry> entry(SignUpCall call) {
    return switch (call.answer()) {
      case SignUpOutcome.Accepted accepted -> List.of(new Entry(call, accepted.registration(), 0));
      case SignUpOutcome.AwaitingApproval held -> List.of(new Entry(call, held.registration(), 0));
      case SignUpOutcome.PutInLine line ->
          List.of(new Entry(call, line.registration(), line.place()));
      case SignUpOutcome.AlreadyRegistered known -> List.of();
      case SignUpOutcome.NotYetOpen no -> List.of();
      case SignUpOutcome.Closed no -> List.of();
      case SignUpOutcome.Full no -> List.of();
      case SignUpOutcome.DayCancelled no -> List.of();
      case SignUpOutcome.NoSuchDay no -> List.of();
    };
  }

  private void checkSeats() {
    long seated = entries.stream().filter(Entry::seated).count();
    if (seated > capacity) {
      faults.add(seated + " people have one of " + capacity + " seats");
    }
    boolean turnedAway =
        entries.stream().anyMatch(entry -> !entry.seated())
            || calls.stream().anyMatch(call -> call.answer() instanceof SignUpOutcome.Full);
    if (turnedAway && seated < capacity) {
      faults.add("somebody was turned away although " + (capacity - seated) + " seats are free");
    }
  }

  private void checkTickets() {
    for (int n = 0; n < entries.size(); n++) {
      if (entries.get(n).ticket() != n + 1) {
        faults.add("ticket " + entries.get(n).ticket() + " where " + (n + 1) + " is due");
        return;
      }
    }
  }

  private void checkLine() {
    int place = 0;
    for (Entry entry : entries) {
      if (entry.seated() && place > 0) {
        faults.add("ticket " + entry.ticket() + " has a seat before others who wait");
      }
      if (!entry.seated() && entry.placeInLine() != ++place) {
        faults.add(
            "ticket %d was told place %d and stands at %d"
                .formatted(entry.ticket(), entry.placeInLine(), place));
      }
    }
  }

  private void checkAddresses() {
    Map<EmailAddress, Entry> entered = new HashMap<>();
    for (Entry entry : entries) {
      Entry other = entered.putIfAbsent(entry.call().address(), entry);
      if (other != null) {
        faults.add("one address has the tickets " + other.ticket() + " and " + entry.ticket());
      }
    }
    for (SignUpCall call : calls) {
      if (call.answer() instanceof SignUpOutcome.AlreadyRegistered known) {
        Entry first = entered.get(call.address());
        if (first == null) {
          faults.add("an address was called known that nobody had signed up");
        } else if (!first.registration().id().equals(known.registration().id())) {
          faults.add("ticket " + first.ticket() + " was known under another registration");
        } else if (first.call().called() > call.answered()) {
          faults.add("ticket " + first.ticket() + " was known before it was drawn");
        }
      }
    }
  }

  /** Whoever had their answer before another called stands before that other. */
  private void checkRealTime() {
    long answeredBehind = Long.MAX_VALUE;
    for (Entry entry : entries.reversed()) {
      if (answeredBehind < entry.call().called()) {
        faults.add(
            "ticket %d was drawn by somebody who called after a later ticket was answered"
                .formatted(entry.ticket()));
      }
      answeredBehind = Math.min(answeredBehind, entry.call().answered());
    }
    long firstFull =
        calls.stream()
            .filter(call -> call.answer() instanceof SignUpOutcome.Full)
            .mapToLong(SignUpCall::answered)
            .min()
            .orElse(Long.MAX_VALUE);
    entries.stream()
        .filter(entry -> firstFull < entry.call().called())
        .forEach(
            entry -> faults.add("ticket " + entry.ticket() + " was drawn after the day was full"));
  }
}
