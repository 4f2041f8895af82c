package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Stores that get wrong what days have concluded. */
final class ReviewSabotages {

  private ReviewSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        bending("drops the points of a review", Pointless::new, "REV-01"),
        bending("keeps the first review for good", First::new, "REV-02"),
        on("tells every day what the flyer's concluded", ReviewSabotages::flyersOnly, "REV-03"),
        bending("forgets within a unit what it just concluded", Blind::new, "REV-04"),
        on(
            "keeps what a failing unit concluded",
            honest -> honest.unitOfWork(BentUnits.Autocommit::new),
            "REV-05"));
  }

  private static Sabotage bending(String sentence, UnaryOperator<DayBooks> bent, String rule) {
    return on(sentence, honest -> honest.books(bent), rule);
  }

  private static Sabotage on(String sentence, UnaryOperator<BentStore> bending, String rule) {
    return Sabotage.of(sentence, OnSabotaged.Reviews.class, bending, rule);
  }

  private static BentStore flyersOnly(BentStore honest) {
    return honest.reviews(day -> honest.reviews().review(FlyerDay.ID));
  }

  private static final class Pointless extends ForwardingBooks {
    Pointless(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(CollectiveReview review) {
      super.keep(
          new CollectiveReview(
              review.day(),
              new ReviewText(review.text().conclusions(), List.of()),
              review.revision(),
              review.keptAt(),
              review.published()));
    }
  }

  private static final class First extends ForwardingBooks {
    First(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(CollectiveReview review) {
      if (review().isEmpty()) {
        super.keep(review);
      }
    }
  }

  private static final class Blind extends ForwardingBooks {
    Blind(DayBooks honest) {
      super(honest);
    }

    @Override
    public Optional<CollectiveReview> review() {
      return Optional.empty();
    }
  }
}
