package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Outbox;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What can be wrong with what an outbox remembers. */
final class OutboxMemorySabotages {

  private OutboxMemorySabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("knows what nobody was told", Gossiping::new, "OUT-18"),
        bent("keeps no announcement", Forgetful::new, "OUT-19"),
        bent("forgets how far it got", Astray::new, "OUT-20", "OUT-21"),
        bent("forgets who signed a group up", Aloof::new, "OUT-25"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<Outbox> outbox, String... rules) {
    return Sabotage.of(
        sentence,
        OnSabotaged.OutboxMemory.class,
        honest -> honest.outbox(outbox.apply(honest.outbox())),
        rules);
  }

  private static final class Gossiping extends ForwardingOutbox {
    Gossiping(Outbox honest) {
      super(honest);
    }

    @Override
    public Told told(RegistrationId registration) {
      return super.told(registration).posted(false);
    }
  }

  private static final class Forgetful extends ForwardingOutbox {
    Forgetful(Outbox honest) {
      super(honest);
    }

    @Override
    public void announce(Told told) {}
  }

  private static final class Astray extends ForwardingOutbox {
    Astray(Outbox honest) {
      super(honest);
    }

    @Override
    public boolean expand(Errand errand, List<JournalEntry> entries, long upTo) {
      return super.expand(errand, entries, errand.upTo());
    }
  }

  private static final class Aloof extends ForwardingOutbox {
    Aloof(Outbox honest) {
      super(honest);
    }

    @Override
    public Optional<Delegation> delegation(Errand errand) {
      return Optional.empty();
    }
  }
}
