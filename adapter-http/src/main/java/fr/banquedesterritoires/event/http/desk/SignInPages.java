package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Clerk;
import io.javalin.http.Context;

/**
 * Signing in by a link, and leaving. Opening the link changes nothing, since mail scanners open
 * links too: a button does.
 */
final class SignInPages implements RouteGroup {

  private final DeskDoor door;
  private final HeldSession held;
  private final Pages pages;

  SignInPages(DeskUseCases desk, HeldSession held, Pages pages) {
    this.door = desk.door();
    this.held = held;
    this.pages = pages;
  }

  /**
   * The page behind a link, and the one without.
   *
   * @param frame around it
   * @param address whom the link signs in; empty where there is no link
   * @param action where the button leads
   */
  record View(Frame frame, String address, String action) {}

  @Override
  public void addTo(Routes routes) {
    routes.get(DeskPaths.SIGN_IN, this::explain);
    routes.get(DeskPaths.LINK, this::show);
    routes.form(DeskPaths.LINK, this::signIn);
    routes.form(DeskPaths.SIGN_OUT, this::leave);
  }

  private void explain(Context ctx) {
    Frame frame = pages.privateFrame(pages.language(ctx), DeskPaths.SIGN_IN);
    pages.answer(ctx, OK, "desk/nolink.jte", new View(frame, "", ""));
  }

  private void show(Context ctx) {
    String secret = ctx.pathParam("secret");
    Clerk clerk =
        door.invited(secret).orElseThrow(() -> new RefusedRequest(ProblemKind.UNKNOWN_DESK_LINK));
    Frame frame = pages.privateFrame(pages.language(ctx), DeskPaths.SIGN_IN);
    pages.answer(
        ctx,
        OK,
        "desk/signin.jte",
        new View(frame, clerk.email().typed(), DeskPaths.LINK.replace("{secret}", secret)));
  }

  private void signIn(Context ctx) {
    DeskDoor.Session session =
        door.signIn(ctx.pathParam("secret"))
            .orElseThrow(() -> new RefusedRequest(ProblemKind.UNKNOWN_DESK_LINK));
    held.hold(ctx, session);
    ctx.redirect(DeskPaths.DESK, SEE_OTHER);
  }

  private void leave(Context ctx) {
    held.secret(ctx).ifPresent(door::leave);
    held.forget(ctx);
    ctx.redirect(DeskPaths.SIGN_IN, SEE_OTHER);
  }
}
