package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.registration.LinkHolder;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;

/** Coming in by the link of a mail, and leaving again. */
final class PrivateLinkPages implements RouteGroup {

  /** Long enough to read and take away what is kept, or to have it erased. */
  private static final Duration LATE_LIFE = Duration.ofHours(1);

  private final LinkHolder linkHolder;
  private final InstantSource clock;
  private final HeldLink heldLink;

  PrivateLinkPages(UseCases useCases, HeldLink heldLink) {
    this.linkHolder = useCases.linkHolder();
    this.clock = useCases.clock();
    this.heldLink = heldLink;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.PRIVATE_LINK, ctx -> open(ctx, Paths.MINE));
    routes.get(Paths.FEEDBACK_LINK, ctx -> open(ctx, Paths.FEEDBACK));
    routes.form(Paths.LEAVE, this::leave);
  }

  private void open(Context ctx, String page) {
    String token = ctx.pathParam("token");
    switch (linkHolder.open(token)) {
      case LinkHolder.Opened.Open open -> {
        Duration life = Duration.between(clock.instant(), open.day().linksExpire());
        heldLink.hold(ctx, token, life);
        ctx.redirect(page, SEE_OTHER);
      }
      case LinkHolder.Opened.Expired late -> {
        heldLink.hold(ctx, token, LATE_LIFE);
        ctx.redirect(Paths.OWN_DATA, SEE_OTHER);
      }
      case LinkHolder.Opened.Unknown unknown -> throw new RefusedRequest(ProblemKind.UNKNOWN_LINK);
    }
  }

  private void leave(Context ctx) {
    heldLink.forget(ctx);
    ctx.redirect(Paths.HOME, SEE_OTHER);
  }
}
