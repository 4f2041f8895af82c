package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.feedback.Feedbacks;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stores that get wrong what people think of a day. */
final class FeedbackSabotages {

  private FeedbackSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        telling("takes every day for asked about", Everywhere::new, "FBK-01"),
        bending("keeps the first answer for good", new First()::on, "FBK-02"),
        telling("counts the flyer's marks for every day", Shared::new, "FBK-03"),
        telling("tells words in the order of coming", Backwards::new, "FBK-04"),
        bending("lets go of people and keeps their words", Remembering::new, "FBK-05"),
        bending("forgets within a unit that people were asked", Late::new, "FBK-06"),
        on(
            "keeps what a failing unit was answered",
            honest -> honest.unitOfWork(BentUnits.Autocommit::new),
            "FBK-07"));
  }

  private static Sabotage bending(String sentence, UnaryOperator<DayBooks> bent, String rule) {
    return on(sentence, honest -> honest.books(bent), rule);
  }

  private static Sabotage telling(String sentence, UnaryOperator<Feedbacks> bent, String rule) {
    return on(sentence, honest -> honest.feedbacks(bent.apply(honest.feedbacks())), rule);
  }

  private static Sabotage on(String sentence, UnaryOperator<BentStore> bending, String rule) {
    return Sabotage.of(sentence, OnSabotaged.Thinkers.class, bending, rule);
  }

  private static class Bent implements Feedbacks {
    final Feedbacks honest;

    Bent(Feedbacks honest) {
      this.honest = honest;
    }

    @Override
    public Optional<Instant> feedbackAsked(EventDayId day) {
      return honest.feedbackAsked(day);
    }

    @Override
    public Optional<Feedback> feedbackOf(RegistrationId who) {
      return honest.feedbackOf(who);
    }

    @Override
    public FeedbackFigures feedbackFigures(EventDayId day) {
      return honest.feedbackFigures(day);
    }

    @Override
    public List<String> feedbackWords(EventDayId day) {
      return honest.feedbackWords(day);
    }
  }

  private static final class Everywhere extends Bent {
    Everywhere(Feedbacks honest) {
      super(honest);
    }

    @Override
    public Optional<Instant> feedbackAsked(EventDayId day) {
      return super.feedbackAsked(FlyerDay.ID);
    }
  }

  private static final class Shared extends Bent {
    Shared(Feedbacks honest) {
      super(honest);
    }

    @Override
    public FeedbackFigures feedbackFigures(EventDayId day) {
      return super.feedbackFigures(FlyerDay.ID);
    }
  }

  private static final class Backwards extends Bent {
    Backwards(Feedbacks honest) {
      super(honest);
    }

    @Override
    public List<String> feedbackWords(EventDayId day) {
      return super.feedbackWords(day).reversed();
    }
  }

  /** Remembers, across units, who answered already. */
  private static final class First {
    private final Map<RegistrationId, Feedback> given = new HashMap<>();

    DayBooks on(DayBooks honest) {
      return new ForwardingBooks(honest) {
        @Override
        public void keep(RegistrationId who, Feedback feedback) {
          super.keep(who, given.computeIfAbsent(who, none -> feedback));
        }
      };
    }
  }

  private static final class Remembering extends ForwardingBooks {
    Remembering(DayBooks honest) {
      super(honest);
    }

    @Override
    public void forget(Registration registration) {
      // On purpose: nobody is let go of.
    }
  }

  private static final class Late extends ForwardingBooks {
    Late(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<Instant> feedbackAsked() {
      return Optional.empty();
    }
  }
}
