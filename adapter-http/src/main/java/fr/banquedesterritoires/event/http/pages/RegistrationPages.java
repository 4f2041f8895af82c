package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.TOO_MANY_REQUESTS;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.feedback.GiveFeedback;
import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.AmendRegistration.Details;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.ClaimOffer;
import fr.banquedesterritoires.event.application.registration.ReadRegistration;
import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown;
import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown.Found;
import fr.banquedesterritoires.event.application.registration.ReplaceLink;
import fr.banquedesterritoires.event.desk.AmendOutcome;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.desk.ClaimOutcome;
import fr.banquedesterritoires.event.feedback.FeedbackDesk.Answering;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.SignUpView.Refusal;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
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
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** What the holder of a private link sees and does. */
final class RegistrationPages implements RouteGroup {

  private final ReadRegistration readRegistration;
  private final AmendRegistration amendRegistration;
  private final CancelRegistration cancelRegistration;
  private final ClaimOffer claimOffer;
  private final ReplaceLink replaceLink;
  private final InstantSource clock;
  private final HeldLink heldLink;
  private final Pages pages;
  private final OwnCertificate ownCertificate;
  private final URI site;
  private final GiveFeedback giveFeedback;

  RegistrationPages(
      UseCases useCases, HeldLink heldLink, OwnCertificate ownCertificate, URI site, Pages pages) {
    this.ownCertificate = ownCertificate;
    this.site = site;
    this.giveFeedback = useCases.giveFeedback();
    this.readRegistration = useCases.readRegistration();
    this.amendRegistration = useCases.amendRegistration();
    this.cancelRegistration = useCases.cancelRegistration();
    this.claimOffer = useCases.claimOffer();
    this.replaceLink = useCases.replaceLink();
    this.clock = useCases.clock();
    this.heldLink = heldLink;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.MINE, this::show);
    routes.form(Paths.MINE, this::amendLater, this::amend);
    routes.form(Paths.CERTIFICATE, this::certificate);
    routes.get(Paths.CANCEL, this::askOnce);
    routes.form(Paths.CANCEL, this::cancel);
    routes.form(Paths.CLAIM, this::claim);
    routes.form(Paths.NEW_LINK, this::replaceLink);
  }

  private void show(Context ctx) {
    Found found = found(ctx);
    show(ctx, OK, found, Optional.empty(), formOf(found, frame(ctx).texts()));
  }

  private void certificate(Context ctx) {
    Found found = found(ctx);
    if (!ownCertificate.send(ctx, found.day(), found.registration(), pages.language(ctx))) {
      ctx.redirect(Paths.MINE, SEE_OTHER);
    }
  }

  private void amend(Context ctx) {
    Found found = found(ctx);
    Texts texts = frame(ctx).texts();
    SignUpRequest typed = SignUpFields.amending(ctx, found.registration().participant());
    List<Violation> violations = RequestCheck.violations(typed, texts.language());
    if (!violations.isEmpty()) {
      Optional<SignUpForm> form = Optional.of(SignUpForm.of(typed, violations, found.day(), texts));
      show(ctx, UNPROCESSABLE_CONTENT, found, Optional.empty(), form);
      return;
    }
    Details wanted = new Details(typed.toParticipant(), typed.toWishes());
    switch (amendRegistration.amend(heldLink.token(ctx), current -> wanted)) {
      case AmendOutcome.Amended amended -> done(ctx, Done.AMENDED);
      case AmendOutcome.Unchanged unchanged -> done(ctx, Done.UNCHANGED);
      case AmendOutcome.Over over -> refuse(ctx, typed, "mine.over");
      case AmendOutcome.TooLate tooLate -> refuse(ctx, typed, "mine.late");
      case AmendOutcome.UnknownRegistration unknown ->
          throw new RefusedRequest(ProblemKind.UNKNOWN_LINK);
    }
  }

  private void amendLater(Context ctx, Problem problem) {
    SignUpRequest typed = SignUpFields.amending(ctx, found(ctx).registration().participant());
    String why = Problems.word(problem, pages.language(ctx)).detail();
    refuse(ctx, TOO_MANY_REQUESTS, typed, why);
  }

  private void refuse(Context ctx, SignUpRequest typed, String why) {
    refuse(ctx, CONFLICT, typed, frame(ctx).texts().say(why));
  }

  private void refuse(Context ctx, HttpStatus status, SignUpRequest typed, String why) {
    Found now = found(ctx);
    Texts texts = frame(ctx).texts();
    show(
        ctx,
        status,
        now,
        Optional.of(new Refusal(texts.say("mine.refused"), why)),
        Optional.of(SignUpForm.of(typed, List.of(), now.day(), texts)));
  }

  private void askOnce(Context ctx) {
    Found found = found(ctx);
    if (found.registration().state().stands()) {
      CancelView view =
          CancelView.from(found, pages.privateFrame(pages.language(ctx), Paths.CANCEL));
      pages.answer(ctx, OK, CancelView.TEMPLATE, view);
    } else {
      ctx.redirect(Paths.MINE, SEE_OTHER);
    }
  }

  private void cancel(Context ctx) {
    switch (cancelRegistration.cancel(heldLink.token(ctx))) {
      case CancelOutcome.Cancelled cancelled -> done(ctx, Done.CANCELLED);
      case CancelOutcome.AlreadyOver over -> ctx.redirect(Paths.MINE, SEE_OTHER);
      case CancelOutcome.UnknownRegistration unknown ->
          throw new RefusedRequest(ProblemKind.UNKNOWN_LINK);
    }
  }

  private void claim(Context ctx) {
    switch (claimOffer.claim(heldLink.token(ctx))) {
      case ClaimOutcome.Claimed claimed -> done(ctx, Done.CLAIMED);
      case ClaimOutcome.Lapsed lapsed -> done(ctx, Done.OFFER_OVER);
      case ClaimOutcome.NothingOffered nothing -> ctx.redirect(Paths.MINE, SEE_OTHER);
      case ClaimOutcome.UnknownRegistration unknown ->
          throw new RefusedRequest(ProblemKind.UNKNOWN_LINK);
    }
  }

  /** The link that opened this page dies with it; the new one is in the mailbox. */
  private void replaceLink(Context ctx) {
    Found found = found(ctx);
    if (!replaceLink.replace(heldLink.token(ctx))) {
      throw new RefusedRequest(ProblemKind.UNKNOWN_LINK);
    }
    heldLink.forget(ctx);
    ctx.redirect(Paths.linkSent(found.day().id()), SEE_OTHER);
  }

  private void done(Context ctx, Done done) {
    ctx.redirect(Paths.MINE + "?" + Done.PARAMETER + "=" + done.code(), SEE_OTHER);
  }

  private void show(
      Context ctx,
      HttpStatus status,
      Found found,
      Optional<Refusal> refusal,
      Optional<SignUpForm> form) {
    Frame frame = frame(ctx);
    Optional<String> done = Done.in(ctx).filter(d -> refusal.isEmpty()).map(frame.texts()::name);
    pages.answer(
        ctx,
        status,
        RegistrationView.TEMPLATE,
        RegistrationView.from(
            found,
            done,
            refusal,
            form,
            ownCertificate.decided(found.day(), found.registration()),
            site,
            giveFeedback.answering(found.day(), found.registration()) == Answering.OPEN,
            frame));
  }

  private Optional<SignUpForm> formOf(Found found, Texts texts) {
    boolean amendable =
        found.registration().state().stands() && clock.instant().isBefore(found.day().starts());
    return Optional.of(found.registration())
        .filter(registration -> amendable)
        .map(standing -> SignUpRequest.of(standing.participant(), standing.wishes()))
        .map(sentIn -> SignUpForm.of(sentIn, List.of(), found.day(), texts));
  }

  private Found found(Context ctx) {
    return switch (readRegistration.read(heldLink.token(ctx))) {
      case Shown.Found found -> found;
      case Shown.LinkExpired expired -> throw new RefusedRequest(ProblemKind.LINK_EXPIRED);
      case Shown.LinkUnknown unknown -> throw new RefusedRequest(ProblemKind.UNKNOWN_LINK);
    };
  }

  private Frame frame(Context ctx) {
    return pages.privateFrame(pages.language(ctx), Paths.MINE);
  }
}
