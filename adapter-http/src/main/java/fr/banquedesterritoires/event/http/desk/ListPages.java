package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.OK;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.Listings;
import fr.banquedesterritoires.event.application.organiser.Listings.Format;
import fr.banquedesterritoires.event.application.organiser.Listings.Paper;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.TakeListsOut;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.StateKind;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Lists of people to be taken out, as files and on paper. Taking one out is noted, hence POST. */
final class ListPages implements RouteGroup {

  private final TakeListsOut takeListsOut;
  private final Listings listings;
  private final Counter counter;
  private final Pages pages;

  ListPages(DeskUseCases desk, Counter counter, Pages pages) {
    this.takeListsOut = desk.takeListsOut();
    this.listings = desk.listings();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.LISTS, Task.TAKE_LISTS_OUT, this::show);
    counter.post(routes, DeskPaths.TABLE, Task.TAKE_LISTS_OUT, this::table);
    counter.post(
        routes, DeskPaths.SENSITIVE_TABLE, Task.TAKE_SENSITIVE_LISTS_OUT, this::sensitiveTable);
    counter.post(routes, DeskPaths.PAPER, Task.TAKE_LISTS_OUT, this::paper);
  }

  private void show(Context ctx, Permit permit) {
    EventDay day = takeListsOut.day(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    DeskFrame desk =
        DeskFrame.of(pages, ctx, permit, DeskPaths.of(DeskPaths.LISTS, day.id()))
            .about(day, permit, DeskPaths.LISTS);
    pages.answer(ctx, OK, ListView.TEMPLATE, ListView.from(day, permit, desk));
  }

  private void table(Context ctx, Permit permit) {
    send(ctx, takeListsOut.table(permit, Asked.day(ctx), columns(ctx), state(ctx)), "personnes");
  }

  private void sensitiveTable(Context ctx, Permit permit) {
    send(
        ctx,
        takeListsOut.sensitiveTable(permit, Asked.day(ctx), columns(ctx), state(ctx)),
        "personnes-sensible");
  }

  private void send(Context ctx, Optional<PeopleList> taken, String name) {
    Format format =
        Codes.find(Format.class, Sent.text(ctx, "format"))
            .orElseThrow(() -> new RefusedRequest(ProblemKind.MALFORMED_REQUEST));
    PeopleList list = taken.orElseThrow(Asked::nothingThere);
    String file = name + "-" + list.day().id() + "." + Codes.of(format);
    write(
        ctx,
        file,
        mediaType(format),
        out -> listings.write(format, list, pages.language(ctx), out));
  }

  private void paper(Context ctx, Permit permit) {
    Paper paper = Codes.find(Paper.class, ctx.pathParam("paper")).orElseThrow(Asked::nothingThere);
    PeopleList list = takeListsOut.paper(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    write(
        ctx,
        Codes.of(paper) + "-" + list.day().id() + ".pdf",
        "application/pdf",
        out -> listings.write(paper, list, pages.language(ctx), out));
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void write(Context ctx, String file, String mediaType, Writing writing) {
    ctx.contentType(mediaType)
        .header("Content-Disposition", "attachment; filename=\"" + file + "\"");
    try {
      writing.to(ctx.outputStream());
    } catch (IOException clientIsGone) {
      throw new UncheckedIOException(clientIsGone);
    }
  }

  /** The columns that were ticked, in their own order; all that may be had if none was. */
  private static List<ListColumn> columns(Context ctx) {
    List<ListColumn> ticked =
        List.of(ListColumn.values()).stream()
            .filter(column -> ctx.formParams("colonne").contains(Codes.of(column)))
            .toList();
    return ticked.isEmpty() ? List.of(ListColumn.values()) : ticked;
  }

  private static Optional<StateKind> state(Context ctx) {
    return Codes.find(StateKind.class, Sent.text(ctx, "etat"));
  }

  private static String mediaType(Format format) {
    return switch (format) {
      case CSV -> "text/csv;charset=utf-8";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case JSON -> "application/json;charset=utf-8";
    };
  }
}
