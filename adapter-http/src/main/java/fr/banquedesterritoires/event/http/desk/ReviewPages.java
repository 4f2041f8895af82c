package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.feedback.AskForFeedback;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.WriteReview;
import fr.banquedesterritoires.event.application.organiser.WriteReview.Look;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Asking;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.desk.ReviewDeskView.State;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewOutcome;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.venue.VenueMention;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/**
 * The desk of the collective review: written, looked at, published, taken back. Whoever keeps a
 * text says what stood before them (in the form's field, and as the page's ETag), so that nobody
 * overwrites another's work; what they typed stays in the form whatever the answer is.
 */
final class ReviewPages implements RouteGroup {

  private static final String DO = "faire";
  private static final String PUBLISH = "publier";

  private final WriteReview writeReview;
  private final AskForFeedback askForFeedback;
  private final Counter counter;
  private final Pages pages;

  ReviewPages(DeskUseCases desk, Counter counter, Pages pages) {
    this.writeReview = desk.writeReview();
    this.askForFeedback = desk.askForFeedback();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.REVIEW, Task.READ_FIGURES, this::show);
    counter.post(routes, DeskPaths.REVIEW_PREVIEW, Task.CHANGE_DAYS, this::preview);
    counter.post(routes, DeskPaths.REVIEW, Task.CHANGE_DAYS, this::keep);
    counter.post(routes, DeskPaths.REVIEW_WITHDRAWAL, Task.CHANGE_DAYS, this::withdraw);
    counter.post(routes, DeskPaths.FEEDBACK, Task.CHANGE_DAYS, this::ask);
  }

  private void show(Context ctx, Permit permit) {
    Look look = look(ctx, permit);
    ctx.header("ETag", "\"" + CollectiveReview.revisionOf(look.review()) + "\"");
    State state =
        new State(
            look,
            permit.alsoAllows(Task.CHANGE_DAYS),
            ReviewNote.in(ctx),
            ReviewForm.of(look.review()),
            Optional.empty(),
            List.of(),
            feedback(ctx, permit));
    answer(ctx, permit, OK, state);
  }

  private void preview(Context ctx, Permit permit) {
    ReviewForm typed = ReviewForm.read(ctx);
    Look look = look(ctx, permit.toReadFigures());
    Optional<ReviewText> text = typed.text();
    List<VenueMention> mentions =
        text.map(of -> writeReview.mentions(permit, look.day(), of)).orElse(List.of());
    HttpStatus status = text.isPresent() ? OK : UNPROCESSABLE_CONTENT;
    AskForFeedback.Look feedback = feedback(ctx, permit.toReadFigures());
    answer(
        ctx,
        permit,
        status,
        new State(look, true, Optional.empty(), typed, text, mentions, feedback));
  }

  private void keep(Context ctx, Permit permit) {
    ReviewForm typed = ReviewForm.read(ctx);
    Optional<ReviewText> text = typed.text();
    if (text.isEmpty()) {
      answerAgain(ctx, permit, UNPROCESSABLE_CONTENT, typed, Optional.empty());
      return;
    }
    boolean publish = PUBLISH.equals(ctx.formParam(DO));
    ReviewOutcome outcome =
        writeReview
            .keep(permit, Asked.day(ctx), text.get(), publish, SeenVersion.number(ctx))
            .orElseThrow(Asked::nothingThere);
    answer(ctx, permit, outcome, typed, publish ? ReviewNote.PUBLISHED : ReviewNote.KEPT);
  }

  private void withdraw(Context ctx, Permit permit) {
    EventDayId day = Asked.day(ctx);
    ReviewOutcome outcome =
        writeReview.withdraw(permit, day, SeenVersion.number(ctx)).orElseThrow(Asked::nothingThere);
    ReviewForm known = ReviewForm.of(look(ctx, permit.toReadFigures()).review());
    answer(ctx, permit, outcome, known, ReviewNote.WITHDRAWN);
  }

  private void answer(
      Context ctx, Permit permit, ReviewOutcome outcome, ReviewForm typed, ReviewNote done) {
    switch (outcome) {
      case ReviewOutcome.Kept kept -> redirect(ctx, done);
      case ReviewOutcome.NothingPublished none -> redirect(ctx, ReviewNote.NOTHING_PUBLISHED);
      case ReviewOutcome.Outdated outdated ->
          answerAgain(ctx, permit, CONFLICT, typed, Optional.of(ReviewNote.OUTDATED));
      case ReviewOutcome.Closed closed ->
          answerAgain(ctx, permit, CONFLICT, typed, Optional.empty());
    }
  }

  private static void redirect(Context ctx, ReviewNote note) {
    ctx.redirect(note.after(DeskPaths.of(DeskPaths.REVIEW, Asked.day(ctx))), SEE_OTHER);
  }

  private void answerAgain(
      Context ctx, Permit permit, HttpStatus status, ReviewForm typed, Optional<ReviewNote> note) {
    Look look = look(ctx, permit.toReadFigures());
    AskForFeedback.Look feedback = feedback(ctx, permit.toReadFigures());
    answer(
        ctx,
        permit,
        status,
        new State(look, true, note, typed, Optional.empty(), List.of(), feedback));
  }

  private void ask(Context ctx, Permit permit) {
    Asking asking = askForFeedback.ask(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    redirect(ctx, asking instanceof Asking.Now ? ReviewNote.ASKED : ReviewNote.NOT_ASKED);
  }

  private AskForFeedback.Look feedback(Context ctx, Permit permit) {
    return askForFeedback.look(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
  }

  private Look look(Context ctx, Permit permit) {
    return writeReview.look(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
  }

  private void answer(Context ctx, Permit permit, HttpStatus status, State state) {
    String path = DeskPaths.of(DeskPaths.REVIEW, state.look().day().id());
    DeskFrame desk =
        DeskFrame.of(pages, ctx, permit, path).about(state.look().day(), permit, DeskPaths.REVIEW);
    pages.answer(ctx, status, ReviewDeskView.TEMPLATE, ReviewDeskView.from(state, desk));
  }
}
