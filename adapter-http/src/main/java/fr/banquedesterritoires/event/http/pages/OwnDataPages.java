package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.privacy.EraseRegistration;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData.OwnData;
import fr.banquedesterritoires.event.desk.EraseOutcome;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.signup.OwnDataView;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.time.InstantSource;

/** What is kept about the holder of a private link: to see, to take away, to have erased. */
final class OwnDataPages implements RouteGroup {

  private final ReadOwnData readOwnData;
  private final EraseRegistration eraseRegistration;
  private final InstantSource clock;
  private final HeldLink heldLink;
  private final Notices notices;
  private final Pages pages;

  OwnDataPages(UseCases useCases, HeldLink heldLink, Notices notices, Pages pages) {
    this.readOwnData = useCases.readOwnData();
    this.eraseRegistration = useCases.eraseRegistration();
    this.clock = useCases.clock();
    this.heldLink = heldLink;
    this.notices = notices;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.OWN_DATA, this::show);
    routes.get(Paths.OWN_DATA_FILE, this::takeAway);
    routes.get(Paths.ERASE, this::askOnce);
    routes.form(Paths.ERASE, this::erase);
    routes.get(Paths.ERASED, this::showErased);
  }

  private void show(Context ctx) {
    OwnData data = data(ctx);
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.OWN_DATA);
    pages.answer(
        ctx,
        OK,
        OwnDataPage.TEMPLATE,
        OwnDataPage.from(data, clock.instant(), notices.version(), frame));
  }

  private void takeAway(Context ctx) {
    OwnData data = data(ctx);
    ctx.header("Content-Disposition", "attachment; filename=\"mes-donnees.json\"")
        .contentType(Json.MEDIA_TYPE)
        .result(Json.write(OwnDataView.from(data)));
  }

  private void askOnce(Context ctx) {
    OwnData data = data(ctx);
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.ERASE);
    pages.answer(ctx, OK, EraseView.TEMPLATE, EraseView.from(data, clock.instant(), frame));
  }

  private void erase(Context ctx) {
    switch (eraseRegistration.erase(heldLink.token(ctx))) {
      case EraseOutcome.Erased erased -> {
        heldLink.forget(ctx);
        ctx.redirect(Paths.ERASED, SEE_OTHER);
      }
      case EraseOutcome.UnknownRegistration unknown ->
          throw new RefusedRequest(ProblemKind.UNKNOWN_LINK);
    }
  }

  private void showErased(Context ctx) {
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.ERASED);
    pages.answer(ctx, OK, MessageView.TEMPLATE, MessageView.erased(frame));
  }

  private OwnData data(Context ctx) {
    return readOwnData
        .read(heldLink.token(ctx))
        .orElseThrow(() -> new RefusedRequest(ProblemKind.UNKNOWN_LINK));
  }
}
