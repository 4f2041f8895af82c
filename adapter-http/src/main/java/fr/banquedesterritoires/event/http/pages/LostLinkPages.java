package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.TOO_MANY_REQUESTS;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.registration.AskForLink;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.Problems;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/** Asking for one's private link again. Known and unknown addresses are told the same. */
final class LostLinkPages implements RouteGroup {

  private final ReadDay readDay;
  private final AskForLink askForLink;
  private final boolean hasMailbox;
  private final FormSeals seals;
  private final Pages pages;

  LostLinkPages(UseCases useCases, FormSeals seals, Pages pages) {
    this.readDay = useCases.readDay();
    this.askForLink = useCases.askForLink();
    this.hasMailbox = useCases.mailbox().isPresent();
    this.seals = seals;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(
        Paths.LOST_LINK, ctx -> show(ctx, OK, SignUpRequest.EMPTY, List.of(), Optional.empty()));
    routes.form(Paths.LOST_LINK, this::askLater, this::ask);
    routes.get(Paths.LINK_SENT, this::showSent);
  }

  private void ask(Context ctx) {
    SignUpRequest typed = SignUpFields.read(ctx);
    List<Violation> violations = RequestCheck.ofAddress(typed.email(), pages.language(ctx));
    if (!violations.isEmpty()) {
      show(ctx, UNPROCESSABLE_CONTENT, typed, violations, Optional.empty());
      return;
    }
    EventDay day = day(ctx);
    if (!seals.isPersons(ctx, Paths.lostLink(day.id()))) {
      String again = frame(ctx, day).texts().say("form.again");
      show(ctx, UNPROCESSABLE_CONTENT, typed, List.of(), Optional.of(again));
      return;
    }
    if (!askForLink.ask(day.id(), EmailAddress.of(typed.email()))) {
      throw new RefusedRequest(ProblemKind.NO_SUCH_DAY);
    }
    ctx.redirect(Paths.linkSent(day.id()), SEE_OTHER);
  }

  private void askLater(Context ctx, Problem problem) {
    String why = Problems.word(problem, pages.language(ctx)).detail();
    show(ctx, TOO_MANY_REQUESTS, SignUpFields.read(ctx), List.of(), Optional.of(why));
  }

  private void show(
      Context ctx,
      HttpStatus status,
      SignUpRequest typed,
      List<Violation> violations,
      Optional<String> refused) {
    EventDay day = day(ctx);
    String seal = seals.sealFor(ctx, Paths.lostLink(day.id()));
    pages.answer(
        ctx,
        status,
        LostLinkView.TEMPLATE,
        LostLinkView.from(day, typed, violations, refused, seal, frame(ctx, day)));
  }

  private Frame frame(Context ctx, EventDay day) {
    return pages.publicFrame(pages.language(ctx), Paths.lostLink(day.id()));
  }

  private void showSent(Context ctx) {
    EventDay day = day(ctx);
    Frame frame = pages.publicFrame(pages.language(ctx), Paths.linkSent(day.id()));
    pages.answer(ctx, OK, MessageView.TEMPLATE, MessageView.linkSent(frame, hasMailbox));
  }

  private EventDay day(Context ctx) {
    return DayPages.dayOf(ctx, readDay).day();
  }
}
