package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.TOO_MANY_REQUESTS;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.feedback.GiveFeedback;
import fr.banquedesterritoires.event.application.feedback.GiveFeedback.Form;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Answering;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.Problems;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What the holder of a private link thinks of the day they came to. */
final class FeedbackPages implements RouteGroup {

  private static final String DONE = "fait";

  private final GiveFeedback giveFeedback;
  private final HeldLink heldLink;
  private final Pages pages;

  FeedbackPages(UseCases useCases, HeldLink heldLink, Pages pages) {
    this.giveFeedback = useCases.giveFeedback();
    this.heldLink = heldLink;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.FEEDBACK, this::show);
    routes.form(Paths.FEEDBACK, this::giveLater, this::give);
  }

  private void show(Context ctx) {
    Form form = form(ctx);
    boolean done = ctx.queryParam(DONE) != null && form.given().isPresent();
    answer(ctx, OK, form, FeedbackForm.of(form.given()), done ? thanks(ctx) : Optional.empty());
  }

  private void give(Context ctx) {
    Form form = form(ctx);
    FeedbackForm typed = FeedbackForm.read(ctx);
    Optional<Feedback> feedback = typed.feedback();
    if (form.answering() == Answering.OPEN && feedback.isEmpty()) {
      answer(ctx, UNPROCESSABLE_CONTENT, form, typed, Optional.empty());
      return;
    }
    Answering answering =
        feedback
            .flatMap(whole -> giveFeedback.give(heldLink.token(ctx), whole))
            .orElse(form.answering());
    if (answering == Answering.OPEN) {
      ctx.redirect(Paths.FEEDBACK + "?" + DONE + "=oui", SEE_OTHER);
    } else {
      answer(ctx, CONFLICT, form(ctx), typed, Optional.empty());
    }
  }

  /** Whoever sends too much at once is told so, and keeps what they filled in. */
  private void giveLater(Context ctx, Problem problem) {
    String why = Problems.word(problem, pages.language(ctx)).detail();
    answer(ctx, TOO_MANY_REQUESTS, form(ctx), FeedbackForm.read(ctx), Optional.of(why));
  }

  private Optional<String> thanks(Context ctx) {
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.FEEDBACK);
    return Optional.of(frame.texts().say("feedback.done"));
  }

  private Form form(Context ctx) {
    return giveFeedback
        .open(heldLink.token(ctx))
        .orElseThrow(() -> new RefusedRequest(ProblemKind.UNKNOWN_LINK));
  }

  private void answer(
      Context ctx, HttpStatus status, Form form, FeedbackForm typed, Optional<String> note) {
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.FEEDBACK);
    pages.answer(ctx, status, FeedbackView.TEMPLATE, FeedbackView.from(form, typed, note, frame));
  }
}
