package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.TOO_MANY_REQUESTS;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant.OnceOnly;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.signup.Fingerprint;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.Problems;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** Signing up: the form, what becomes of it, and what everybody is told then. */
final class SignUpPages implements RouteGroup {

  private final ReadDay readDay;
  private final RegisterParticipant registerParticipant;
  private final boolean hasMailbox;
  private final Notices notices;
  private final OpenForms forms;
  private final Pages pages;

  SignUpPages(UseCases useCases, Notices notices, FormSeals seals, Pages pages) {
    this.readDay = useCases.readDay();
    this.registerParticipant = useCases.registerParticipant();
    this.hasMailbox = useCases.mailbox().isPresent();
    this.notices = notices;
    this.forms = new OpenForms(useCases, seals, pages, Paths::signUp);
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.SIGN_UP, this::showForm);
    routes.form(Paths.SIGN_UP, this::signUpLater, this::signUp);
    routes.get(Paths.RECEIVED, this::showReceived);
  }

  private void showForm(Context ctx) {
    OpenForm form = forms.fresh(ctx);
    if (form.day().availability().takesSignUps()) {
      show(ctx, OK, new SignUpAttempt(form, SignUpRequest.EMPTY).view(List.of(), notices));
    } else {
      pages.answer(ctx, OK, MessageView.TEMPLATE, MessageView.standing(form));
    }
  }

  private void signUp(Context ctx) {
    SignUpAttempt attempt = sent(ctx);
    List<Violation> violations =
        RequestCheck.violations(attempt.typed(), attempt.texts().language());
    if (!violations.isEmpty()) {
      show(ctx, UNPROCESSABLE_CONTENT, attempt.view(violations, notices));
    } else if (forms.isPersons(ctx, attempt.form())) {
      signUp(ctx, attempt);
    } else {
      refuse(ctx, UNPROCESSABLE_CONTENT, attempt, attempt.texts().say("form.again"));
    }
  }

  private void signUpLater(Context ctx, Problem problem) {
    SignUpAttempt attempt = sent(ctx);
    String why = Problems.word(problem, attempt.texts().language()).detail();
    refuse(ctx, TOO_MANY_REQUESTS, attempt, why);
  }

  private SignUpAttempt sent(Context ctx) {
    return new SignUpAttempt(forms.sent(ctx), SignUpFields.read(ctx));
  }

  private void signUp(Context ctx, SignUpAttempt attempt) {
    EventDayId day = attempt.form().id();
    SignUpRequest typed = attempt.typed();
    OnceOnly told =
        registerParticipant.signUpOnce(
            attempt.form().key(),
            Fingerprint.of(day, typed),
            day,
            typed.toParticipant(),
            typed.toWishes(),
            attempt.texts().language(),
            typed.toNotice());
    switch (told) {
      case OnceOnly.Answered answered -> tell(ctx, attempt, answered.answer());
      case OnceOnly.KeyUsedForAnother used -> {
        SignUpAttempt other = new SignUpAttempt(forms.fresh(ctx), typed);
        refuse(ctx, CONFLICT, other, other.texts().say("form.used"));
      }
    }
  }

  private void tell(Context ctx, SignUpAttempt attempt, PublicAnswer answer) {
    switch (answer) {
      case RECEIVED -> ctx.redirect(Paths.received(attempt.form().id()), SEE_OTHER);
      case NO_SUCH_DAY -> throw new RefusedRequest(ProblemKind.NO_SUCH_DAY);
      case NOT_YET_OPEN, CLOSED, FULL, DAY_CANCELLED -> {
        OpenForm now = forms.again(ctx, attempt.form());
        SignUpAttempt late = new SignUpAttempt(now, attempt.typed());
        refuse(ctx, CONFLICT, late, now.standing().sentence());
      }
    }
  }

  private void refuse(Context ctx, HttpStatus status, SignUpAttempt attempt, String why) {
    show(ctx, status, attempt.refused(why, notices));
  }

  private void show(Context ctx, HttpStatus status, SignUpView view) {
    pages.answer(ctx, status, SignUpView.TEMPLATE, view);
  }

  /** The same for everybody, whatever became of their form. */
  private void showReceived(Context ctx) {
    PublicDay day = DayPages.dayOf(ctx, readDay);
    MessageView view =
        MessageView.received(
            pages.publicFrame(pages.language(ctx), Paths.received(day.day().id())), hasMailbox);
    pages.answer(ctx, OK, MessageView.TEMPLATE, view);
  }
}
