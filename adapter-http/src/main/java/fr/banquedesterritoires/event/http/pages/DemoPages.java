package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.http.Demo;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sent;
import io.javalin.http.Context;

/**
 * La régie: where the demo's story and clock are moved on. It exists in the demo and nowhere else.
 */
final class DemoPages implements RouteGroup {

  private final Demo demo;
  private final Pages pages;

  DemoPages(Demo demo, Pages pages) {
    this.demo = demo;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.STAGE, this::show);
    routes.form(Paths.STAGE, this::play);
  }

  private void show(Context ctx) {
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.STAGE);
    pages.answer(ctx, OK, DemoView.TEMPLATE, DemoView.from(demo, frame));
  }

  private void play(Context ctx) {
    demo.play(
        Codes.find(Demo.Name.class, Sent.text(ctx, DemoView.ACT))
            .orElseThrow(() -> new RefusedRequest(ProblemKind.MALFORMED_REQUEST)));
    ctx.redirect(Paths.STAGE, SEE_OTHER);
  }
}
