package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Clerk;
import fr.banquedesterritoires.event.registration.EmailAddress;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Signing in by a link, and leaving. Opening the link changes nothing, since mail scanners open
 * links too: a button does.
 */
final class SignInPages implements RouteGroup {

  private final DeskDoor door;
  private final Consumer<EmailAddress> linkRequests;
  private final HeldSession held;
  private final Pages pages;

  SignInPages(DeskUseCases desk, HeldSession held, Pages pages) {
    this.door = desk.door();
    this.linkRequests = desk.linkRequests();
    this.held = held;
    this.pages = pages;
  }

  /**
   * The page behind a link.
   *
   * @param frame around it
   * @param address whom the link signs in
   * @param action where the button leads
   */
  record View(Frame frame, String address, String action) {}

  /**
   * The page without a link.
   *
   * @param frame around it
   * @param email the field of the address that a link is asked for
   * @param asked whether one has just been asked for
   */
  record NoLink(Frame frame, Field email, boolean asked) {

    List<Field> wrong() {
      return email.isWrong() ? List.of(email) : List.of();
    }
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(DeskPaths.SIGN_IN, ctx -> explain(ctx, OK, "", false, false));
    routes.form(DeskPaths.SIGN_IN, this::ask);
    routes.get(DeskPaths.LINK_ASKED, ctx -> explain(ctx, OK, "", false, true));
    routes.get(DeskPaths.LINK, this::show);
    routes.form(DeskPaths.LINK, this::signIn);
    routes.form(DeskPaths.SIGN_OUT, this::leave);
  }

  /** Known and unknown addresses are told the same. */
  private void ask(Context ctx) {
    String typed = Sent.text(ctx, "email");
    Optional<EmailAddress> address = EmailAddress.parse(typed);
    if (address.isEmpty()) {
      explain(ctx, UNPROCESSABLE_CONTENT, typed, true, false);
      return;
    }
    linkRequests.accept(address.get());
    ctx.redirect(DeskPaths.LINK_ASKED, SEE_OTHER);
  }

  private void explain(Context ctx, HttpStatus status, String typed, boolean wrong, boolean asked) {
    Frame frame = pages.privateFrame(pages.language(ctx), DeskPaths.SIGN_IN);
    Texts texts = frame.texts();
    Field email =
        new Field(
            "email",
            texts.say("team.email"),
            Optional.empty(),
            typed,
            true,
            Optional.of("email"),
            wrong ? Optional.of(texts.say("team.email.wrong")) : Optional.empty(),
            List.of());
    pages.answer(ctx, status, "desk/nolink.jte", new NoLink(frame, email, asked));
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
    // What the door's page keeps on a telephone goes with the session, whatever page it ends on.
    ctx.header("Clear-Site-Data", "\"storage\"");
    ctx.redirect(DeskPaths.SIGN_IN, SEE_OTHER);
  }
}
