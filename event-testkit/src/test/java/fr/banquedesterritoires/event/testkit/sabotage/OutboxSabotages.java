package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be wrong with an outbox. */
final class OutboxSabotages {

  private OutboxSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        leasing(
            "does not tell of cancellations",
            (honest, most, now, until) ->
                without(EntryKind.CANCELLED, honest.lease(most, now, until)),
            "OUT-01"),
        leasing(
            "hands out the newest first",
            (honest, most, now, until) -> honest.lease(most, now, until).reversed(),
            "OUT-02"),
        leasing(
            "hands out everything at once",
            (honest, most, now, until) -> honest.lease(Integer.MAX_VALUE, now, until),
            "OUT-03"),
        bent("leaves leased errands to everybody", NeverHeld::new, "OUT-04", "OUT-13"),
        bent("puts nothing off", NeverPuttingOff::new, "OUT-05", "OUT-06", "OUT-07"),
        bent("closes nothing", NeverClosing::new, "OUT-08"),
        bent("does not write down what was told", Silent::new, "OUT-09"),
        bent("tries again what was set aside", Stubborn::new, "OUT-10"),
        bent("opens again what is put off too late", Reopening::new, "OUT-11"),
        Sabotage.of(
            "strikes closed errands from the journal",
            OnSabotaged.Outbox.class,
            OutboxSabotages::striking,
            "OUT-12"),
        leasing(
            "hands out what is still to come",
            (honest, most, now, until) -> honest.lease(most, now.plus(Duration.ofDays(1)), until),
            "OUT-14"),
        bent("gives up what is put off", GivingUp::new, "OUT-15"),
        bent("sets nothing aside", NeverSettingAside::new, "OUT-16"),
        leasing(
            "overlooks the end of offers",
            (honest, most, now, until) ->
                without(EntryKind.OFFER_ENDS, honest.lease(most, now, until)),
            "OUT-17"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<Outbox> outbox, String... rules) {
    return Sabotage.of(
        sentence,
        OnSabotaged.Outbox.class,
        honest -> honest.outbox(outbox.apply(honest.outbox())),
        rules);
  }

  /** How errands are handed out. */
  @FunctionalInterface
  private interface Leasing {
    List<Errand> lease(Outbox honest, int most, Instant now, Instant until);
  }

  private static Sabotage leasing(String sentence, Leasing bent, String... rules) {
    return bent(
        sentence,
        outbox ->
            new ForwardingOutbox(outbox) {
              @Override
              public List<Errand> lease(int most, Instant now, Instant until) {
                return bent.lease(honest, most, now, until);
              }
            },
        rules);
  }

  private static List<Errand> without(EntryKind kind, List<Errand> errands) {
    return errands.stream().filter(errand -> errand.entry().kind() != kind).toList();
  }

  private static BentStore striking(BentStore honest) {
    Set<JournalEntry> closed = ConcurrentHashMap.newKeySet();
    return honest
        .outbox(
            new ForwardingOutbox(honest.outbox()) {
              @Override
              public void close(Errand errand, List<JournalEntry> told) {
                super.close(errand, told);
                closed.add(errand.entry());
              }
            })
        .journal(entries -> entries.stream().filter(entry -> !closed.contains(entry)).toList());
  }

  /** Never holds a lease: whoever asks gets what is open. */
  static final class NeverHeld extends ForwardingOutbox {
    NeverHeld(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return super.lease(most, now, now);
    }
  }

  private static final class NeverPuttingOff extends ForwardingOutbox {
    NeverPuttingOff(Outbox honest) {
      super(honest);
    }

    @Override
    public void putOff(Errand errand, Instant notBefore) {}
  }

  private static final class NeverClosing extends ForwardingOutbox {
    NeverClosing(Outbox honest) {
      super(honest);
    }

    @Override
    public void close(Errand errand, List<JournalEntry> told) {}
  }

  private static final class Silent extends ForwardingOutbox {
    Silent(Outbox honest) {
      super(honest);
    }

    @Override
    public void close(Errand errand, List<JournalEntry> told) {
      super.close(errand, List.of());
    }
  }

  private static final class Stubborn extends ForwardingOutbox {
    Stubborn(Outbox honest) {
      super(honest);
    }

    @Override
    public void setAside(Errand errand, Trouble trouble) {
      super.putOff(errand, Instant.MIN);
    }
  }

  private static final class Reopening extends ForwardingOutbox {
    private final Map<Long, Errand> reopened = new HashMap<>();

    Reopening(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return Stream.concat(super.lease(most, now, until).stream(), reopened.values().stream())
          .toList();
    }

    @Override
    public void putOff(Errand errand, Instant notBefore) {
      reopened.put(errand.number(), errand);
    }
  }

  private static final class GivingUp extends ForwardingOutbox {
    GivingUp(Outbox honest) {
      super(honest);
    }

    @Override
    public void putOff(Errand errand, Instant notBefore) {
      super.setAside(errand, new Trouble("given up"));
    }
  }

  private static final class NeverSettingAside extends ForwardingOutbox {
    NeverSettingAside(Outbox honest) {
      super(honest);
    }

    @Override
    public void setAside(Errand errand, Trouble trouble) {}
  }
}
