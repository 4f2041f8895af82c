package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.TOO_MANY_REQUESTS;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.day.ReadDay.PublicDay;
import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.signup.Fingerprint;
import fr.banquedesterritoires.event.http.signup.GroupRequest;
import fr.banquedesterritoires.event.http.web.Pace;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.Problems;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Signing several people up, as assistants do. Without a script, so that a button adds a row. */
final class GroupPages implements RouteGroup {

  private final ReadDay readDay;
  private final RegisterGroup registerGroup;
  private final boolean hasMailbox;
  private final Notices notices;
  private final OpenForms forms;
  private final Pages pages;

  GroupPages(UseCases useCases, Notices notices, FormSeals seals, Pages pages) {
    this.readDay = useCases.readDay();
    this.registerGroup = useCases.registerGroup();
    this.hasMailbox = useCases.mailbox().isPresent();
    this.notices = notices;
    this.forms = new OpenForms(useCases, seals, pages, Paths::group);
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.GROUP, this::showForm);
    routes.form(Paths.GROUP, this::takeLater, ctx -> take(ctx, routes.pace()));
    routes.get(Paths.GROUP_RECEIVED, this::showReceived);
  }

  private void showForm(Context ctx) {
    GroupAttempt attempt = new GroupAttempt(forms.fresh(ctx), GroupFields.EMPTY);
    if (attempt.form().day().availability().takesSignUps()) {
      show(ctx, OK, attempt.unchecked(), attempt);
    } else {
      ctx.redirect(Paths.signUp(attempt.id()), SEE_OTHER);
    }
  }

  private void take(Context ctx, Pace pace) {
    GroupAttempt attempt = sent(ctx);
    if (ctx.formParam(GroupFields.ADD) != null) {
      GroupAttempt roomier = attempt.withOneMore();
      show(ctx, OK, roomier.unchecked(), roomier);
      return;
    }
    GroupForm checked = attempt.checked();
    if (!checked.wrong().isEmpty()) {
      show(ctx, UNPROCESSABLE_CONTENT, checked, attempt);
    } else if (forms.isPersons(ctx, attempt.form())) {
      signUp(ctx, attempt, pace);
    } else {
      refuse(ctx, UNPROCESSABLE_CONTENT, attempt, attempt.texts().say("form.again"));
    }
  }

  private void takeLater(Context ctx, Problem problem) {
    GroupAttempt attempt = sent(ctx);
    String why = Problems.word(problem, attempt.texts().language()).detail();
    refuse(ctx, TOO_MANY_REQUESTS, attempt, why);
  }

  private void signUp(Context ctx, GroupAttempt attempt, Pace pace) {
    GroupRequest request = attempt.typed().request();
    Optional<Problem> tooMany = pace.countPeople(ctx, request.people().size());
    if (tooMany.isPresent()) {
      tooMany.get().headers().forEach(ctx::header);
      takeLater(ctx, tooMany.get());
      return;
    }
    RegisterGroup.Answer answer =
        registerGroup.signUpOnce(
            attempt.form().key(),
            Fingerprint.of(attempt.id(), request),
            attempt.id(),
            request.toGroup(attempt.texts().language()));
    switch (answer) {
      case RegisterGroup.Answer.Answered answered -> tell(ctx, attempt, answered);
      case RegisterGroup.Answer.KeyUsedForAnother used -> {
        GroupAttempt other = new GroupAttempt(forms.fresh(ctx), attempt.typed());
        refuse(ctx, CONFLICT, other, other.texts().say("form.used"));
      }
    }
  }

  private void tell(Context ctx, GroupAttempt attempt, RegisterGroup.Answer.Answered answered) {
    if (answered.received() == answered.people().size()) {
      ctx.redirect(Paths.groupReceived(attempt.id()), SEE_OTHER);
    } else if (answered.received() > 0) {
      pages.answer(ctx, OK, MessageView.TEMPLATE, attempt.inPart(answered, hasMailbox));
    } else {
      OpenForm now = forms.again(ctx, attempt.form());
      GroupAttempt late = new GroupAttempt(now, attempt.typed());
      refuse(ctx, CONFLICT, late, now.standing().sentence());
    }
  }

  private void refuse(Context ctx, HttpStatus status, GroupAttempt attempt, String why) {
    Refusal refusal = attempt.form().refusal(why);
    show(ctx, status, attempt.view(attempt.unchecked(), Optional.of(refusal), notices));
  }

  private void show(Context ctx, HttpStatus status, GroupForm form, GroupAttempt attempt) {
    show(ctx, status, attempt.view(form, Optional.empty(), notices));
  }

  private void show(Context ctx, HttpStatus status, GroupView view) {
    pages.answer(ctx, status, GroupView.TEMPLATE, view);
  }

  private void showReceived(Context ctx) {
    PublicDay day = DayPages.dayOf(ctx, readDay);
    Frame frame = pages.publicFrame(pages.language(ctx), Paths.groupReceived(day.day().id()));
    pages.answer(ctx, OK, MessageView.TEMPLATE, MessageView.groupReceived(frame, hasMailbox));
  }

  private GroupAttempt sent(Context ctx) {
    return new GroupAttempt(forms.sent(ctx), GroupFields.read(ctx));
  }
}
