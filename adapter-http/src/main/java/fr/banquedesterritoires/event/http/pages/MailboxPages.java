package fr.banquedesterritoires.event.http.pages;

import static io.javalin.http.HttpStatus.OK;

import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import java.time.ZoneId;

/**
 * La boîte aux lettres de la démonstration: everybody's letters, readable by anybody. It exists
 * where letters are put into a folder for show, and nowhere else.
 */
final class MailboxPages implements RouteGroup {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private final Mailbox mailbox;
  private final Pages pages;

  MailboxPages(Mailbox mailbox, Pages pages) {
    this.mailbox = mailbox;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(Paths.MAILBOX, this::showLetters);
    routes.get(Paths.LETTER, this::showLetter);
  }

  private void showLetters(Context ctx) {
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.MAILBOX);
    pages.answer(
        ctx, OK, MailboxView.TEMPLATE, MailboxView.from(mailbox.newestFirst(), ZONE, frame));
  }

  private void showLetter(Context ctx) {
    String id = ctx.pathParam("id");
    Mailbox.Opened letter =
        mailbox.open(id).orElseThrow(() -> new RefusedRequest(ProblemKind.NOT_FOUND));
    Frame frame = pages.privateFrame(pages.language(ctx), Paths.letter(id));
    pages.answer(ctx, OK, LetterView.TEMPLATE, LetterView.from(letter, ZONE, frame));
  }
}
