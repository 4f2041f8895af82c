package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.DeadLetters;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be wrong with an outbox. */
final class OutboxSabotages {

  private OutboxSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("does not tell of cancellations", Discreet::new, "OUT-01"),
        bent("hands out the newest first", NewestFirst::new, "OUT-02"),
        bent("hands out everything at once", Generous::new, "OUT-03"),
        bent("leaves leased errands to everybody", NeverHeld::new, "OUT-04", "OUT-13"),
        bent("puts nothing off", NeverPuttingOff::new, "OUT-05", "OUT-06", "OUT-07"),
        bent("closes nothing", NeverClosing::new, "OUT-08"),
        bent("does not write down what was told", Silent::new, "OUT-09"),
        bent("tries again what was set aside", Stubborn::new, "OUT-10"),
        bent("opens again what is put off too late", Reopening::new, "OUT-11"),
        new Sabotage(
            "strikes closed errands from the journal",
            OnSabotaged.Outbox.class,
            OutboxSabotages::striking,
            Set.of("OUT-12")),
        bent("hands out what is still to come", Hasty::new, "OUT-14"),
        bent("gives up what is put off", GivingUp::new, "OUT-15"),
        bent("sets nothing aside", NeverSettingAside::new, "OUT-16"),
        bent("overlooks the end of offers", Overlooking::new, "OUT-17"),
        bent("knows what nobody was told", Gossiping::new, "OUT-18"),
        bent("keeps no announcement", Forgetful::new, "OUT-19"),
        bent("forgets who signed a group up", Aloof::new, "OUT-25"),
        bent("forgets how far it got", Astray::new, "OUT-20", "OUT-21"),
        dead(
            "shows those of another page",
            honest ->
                new Dead(honest) {
                  @Override
                  public List<DeadLetter> of(EventDayId day, long after, int most) {
                    return super.of(day, 0, most);
                  }
                },
            "OUT-22"),
        dead(
            "makes one up",
            honest ->
                new Dead(honest) {
                  @Override
                  public List<DeadLetter> of(EventDayId day, long after, int most) {
                    return Stream.concat(super.of(day, after, most).stream(), Stream.of(INVENTED))
                        .toList();
                  }
                },
            "OUT-22",
            "OUT-23",
            "OUT-24"),
        dead(
            "leaves them where they are",
            honest ->
                new Dead(honest) {
                  @Override
                  public boolean tryAgain(long number, Instant now) {
                    return true;
                  }
                },
            "OUT-24"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<Outbox> outbox, String... rules) {
    return new Sabotage(sentence, OnSabotaged.Outbox.class, () -> with(outbox), Set.of(rules));
  }

  private static Sabotage dead(String sentence, UnaryOperator<DeadLetters> bent, String... rules) {
    return new Sabotage(
        sentence,
        OnSabotaged.Outbox.class,
        () -> {
          BentStore honest = honest();
          return honest.deadLetters(bent.apply(honest.deadLetters()));
        },
        Set.of(rules));
  }

  private static StoreUnderTest with(UnaryOperator<Outbox> outbox) {
    BentStore honest = honest();
    return honest.outbox(outbox.apply(honest.outbox()));
  }

  private static StoreUnderTest striking() {
    Set<JournalEntry> closed = ConcurrentHashMap.newKeySet();
    BentStore honest = honest();
    return honest
        .outbox(
            new Forwarding(honest.outbox()) {
              @Override
              public void close(Errand errand, List<JournalEntry> told) {
                super.close(errand, told);
                closed.add(errand.entry());
              }
            })
        .journal(entries -> entries.stream().filter(entry -> !closed.contains(entry)).toList());
  }

  /** Never holds a lease: whoever asks gets what is open. */
  static final class NeverHeld extends Forwarding {
    NeverHeld(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return super.lease(most, now, now);
    }
  }

  private static class Dead implements DeadLetters {
    static final DeadLetter INVENTED =
        new DeadLetter(
            new Errand(
                1, JournalEntry.about(EntryKind.REMINDER, new EventDayId("day"), Instant.EPOCH), 1),
            new Trouble("nothing"));

    private final DeadLetters honest;

    Dead(DeadLetters honest) {
      this.honest = honest;
    }

    @Override
    public List<DeadLetter> of(EventDayId day, long after, int most) {
      return honest.of(day, after, most);
    }

    @Override
    public boolean tryAgain(long number, Instant now) {
      return honest.tryAgain(number, now);
    }
  }

  static class Forwarding implements Outbox {
    private final Outbox honest;

    Forwarding(Outbox honest) {
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

  private static final class Aloof extends Forwarding {
    Aloof(Outbox honest) {
      super(honest);
    }

    @Override
    public Optional<Delegation> delegation(Errand errand) {
      return Optional.empty();
    }
  }

  private static final class Hasty extends Forwarding {
    Hasty(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return super.lease(most, now.plus(Duration.ofDays(1)), until);
    }
  }

  private static final class GivingUp extends Forwarding {
    GivingUp(Outbox honest) {
      super(honest);
    }

    @Override
    public void putOff(Errand errand, Instant notBefore) {
      super.setAside(errand, new Trouble("given up"));
    }
  }

  private static final class NeverSettingAside extends Forwarding {
    NeverSettingAside(Outbox honest) {
      super(honest);
    }

    @Override
    public void setAside(Errand errand, Trouble trouble) {}
  }

  private static final class Overlooking extends Forwarding {
    Overlooking(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return super.lease(most, now, until).stream()
          .filter(errand -> errand.entry().kind() != EntryKind.OFFER_ENDS)
          .toList();
    }
  }

  private static final class Gossiping extends Forwarding {
    Gossiping(Outbox honest) {
      super(honest);
    }

    @Override
    public Told told(RegistrationId registration) {
      return super.told(registration).posted(false);
    }
  }

  private static final class Forgetful extends Forwarding {
    Forgetful(Outbox honest) {
      super(honest);
    }

    @Override
    public void announce(Told told) {}
  }

  private static final class Astray extends Forwarding {
    Astray(Outbox honest) {
      super(honest);
    }

    @Override
    public boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
      return super.expand(errand, entries, errand.upTo());
    }
  }

  private static final class Discreet extends Forwarding {
    Discreet(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return super.lease(most, now, until).stream()
          .filter(errand -> errand.entry().kind() != EntryKind.CANCELLED)
          .toList();
    }
  }

  private static final class NewestFirst extends Forwarding {
    NewestFirst(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return super.lease(most, now, until).reversed();
    }
  }

  private static final class Generous extends Forwarding {
    Generous(Outbox honest) {
      super(honest);
    }

    @Override
    public List<Errand> lease(int most, Instant now, Instant until) {
      return super.lease(Integer.MAX_VALUE, now, until);
    }
  }

  private static final class NeverPuttingOff extends Forwarding {
    NeverPuttingOff(Outbox honest) {
      super(honest);
    }

    @Override
    public void putOff(Errand errand, Instant notBefore) {}
  }

  private static final class NeverClosing extends Forwarding {
    NeverClosing(Outbox honest) {
      super(honest);
    }

    @Override
    public void close(Errand errand, List<JournalEntry> told) {}
  }

  private static final class Silent extends Forwarding {
    Silent(Outbox honest) {
      super(honest);
    }

    @Override
    public void close(Errand errand, List<JournalEntry> told) {
      super.close(errand, List.of());
    }
  }

  private static final class Stubborn extends Forwarding {
    Stubborn(Outbox honest) {
      super(honest);
    }

    @Override
    public void setAside(Errand errand, Trouble trouble) {
      super.putOff(errand, Instant.MIN);
    }
  }

  private static final class Reopening extends Forwarding {
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
}
