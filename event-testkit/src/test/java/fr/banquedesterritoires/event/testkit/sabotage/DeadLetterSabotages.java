package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.post.DeadLetter;
import fr.banquedesterritoires.event.application.post.DeadLetters;
import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can be wrong with the letters that were set aside. */
final class DeadLetterSabotages {

  private static final DeadLetter INVENTED =
      new DeadLetter(
          new Errand(
              1, JournalEntry.about(EntryKind.REMINDER, new EventDayId("day"), Instant.EPOCH), 1),
          new Trouble("nothing"));

  private DeadLetterSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bent("shows those of another page", FromTheFirst::new, "OUT-22"),
        bent("makes one up", Inventive::new, "OUT-22", "OUT-23", "OUT-24"),
        bent("leaves them where they are", NeverAgain::new, "OUT-24"));
  }

  private static Sabotage bent(String sentence, UnaryOperator<DeadLetters> bent, String... rules) {
    return Sabotage.of(
        sentence,
        OnSabotaged.DeadLetters.class,
        honest -> honest.deadLetters(bent.apply(honest.deadLetters())),
        rules);
  }

  private static class Forwarding implements DeadLetters {
    private final DeadLetters honest;

    Forwarding(DeadLetters honest) {
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

  private static final class FromTheFirst extends Forwarding {
    FromTheFirst(DeadLetters honest) {
      super(honest);
    }

    @Override
    public List<DeadLetter> of(EventDayId day, long after, int most) {
      return super.of(day, 0, most);
    }
  }

  private static final class Inventive extends Forwarding {
    Inventive(DeadLetters honest) {
      super(honest);
    }

    @Override
    public List<DeadLetter> of(EventDayId day, long after, int most) {
      return Stream.concat(super.of(day, after, most).stream(), Stream.of(INVENTED)).toList();
    }
  }

  private static final class NeverAgain extends Forwarding {
    NeverAgain(DeadLetters honest) {
      super(honest);
    }

    @Override
    public boolean tryAgain(long number, Instant now) {
      return true;
    }
  }
}
