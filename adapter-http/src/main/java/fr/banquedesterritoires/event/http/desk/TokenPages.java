package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.GiveTokens;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Given;
import fr.banquedesterritoires.event.application.organiser.GiveTokens.Wanted;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** The tokens by which tools work at the desk. */
final class TokenPages implements RouteGroup {

  private final GiveTokens giveTokens;
  private final Counter counter;
  private final Pages pages;

  TokenPages(DeskUseCases desk, Counter counter, Pages pages) {
    this.giveTokens = desk.giveTokens();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.TOKENS, Task.MANAGE_CLERKS, this::show);
    counter.post(routes, DeskPaths.TOKENS, Task.MANAGE_CLERKS, this::give);
    counter.post(routes, DeskPaths.TOKEN_END, Task.MANAGE_CLERKS, this::revoke);
  }

  private void show(Context ctx, Permit permit) {
    answer(ctx, permit, OK, TokenForm.EMPTY, Optional.empty());
  }

  private void give(Context ctx, Permit permit) {
    TokenForm typed = TokenForm.read(ctx);
    Optional<Wanted> wanted = typed.wanted();
    if (wanted.isEmpty()) {
      answer(ctx, permit, UNPROCESSABLE_CONTENT, typed, Optional.empty());
    } else {
      Given given = giveTokens.give(permit, wanted.get());
      answer(ctx, permit, OK, TokenForm.EMPTY, Optional.of(given));
    }
  }

  private void revoke(Context ctx, Permit permit) {
    giveTokens.revoke(permit, Asked.clerk(ctx, "tool"));
    ctx.redirect(DeskPaths.TOKENS, SEE_OTHER);
  }

  private void answer(
      Context ctx, Permit permit, HttpStatus status, TokenForm form, Optional<Given> given) {
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, DeskPaths.TOKENS);
    pages.answer(
        ctx,
        status,
        TokenView.TEMPLATE,
        TokenView.from(giveTokens.tools(permit), form, given, desk));
  }
}
