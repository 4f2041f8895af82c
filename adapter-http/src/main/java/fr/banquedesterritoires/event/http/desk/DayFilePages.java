package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.WriteDays;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Change;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Desk;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * Days as files in the browser: checked, mended and kept in one form. Whoever keeps one says what
 * they had before them (in the form's field, and as the page's ETag), so that nobody overwrites
 * another's work.
 */
final class DayFilePages implements RouteGroup {

  static final String FILE = "fichier";
  private static final String FINDING = "point";
  private static final String MODEL = "modele";

  private final WriteDays writeDays;
  private final Counter counter;
  private final Pages pages;

  DayFilePages(DeskUseCases desk, Counter counter, Pages pages) {
    this.writeDays = desk.writeDays();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.NEW_DAY, Task.CHANGE_DAYS, this::begin);
    counter.get(routes, DeskPaths.DAY_FILE, Task.CHANGE_DAYS, this::show);
    counter.postOften(routes, DeskPaths.CHECK_DAY, Task.CHANGE_DAYS, this::check);
    counter.get(routes, DeskPaths.WRITING_SCRIPT, Task.CHANGE_DAYS, DeskScript.of("writing.js"));
    counter.post(routes, DeskPaths.MEND_DAY, Task.CHANGE_DAYS, this::mend);
    counter.post(routes, DeskPaths.NEW_DAY, Task.CHANGE_DAYS, this::keep);
    counter.post(routes, DeskPaths.PUBLICATION, Task.CHANGE_DAYS, this::announce);
  }

  private void begin(Context ctx, Permit permit) {
    Optional<String> copied =
        Asked.text(ctx, MODEL)
            .filter(EventDayId::isWellFormed)
            .flatMap(id -> writeDays.copy(permit, new EventDayId(id)));
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, DeskPaths.NEW_DAY);
    pages.answer(ctx, OK, DayFileView.TEMPLATE, DayFileView.empty(copied.orElse(""), desk));
  }

  private void show(Context ctx, Permit permit) {
    Desk.Draft draft = writeDays.open(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    ctx.header("ETag", '"' + draft.seen() + '"');
    answer(ctx, permit, OK, draft, draft.seen(), DayNote.in(ctx), true);
  }

  /** Shows a day that stood in a form as a file; nothing is kept. */
  void show(Context ctx, Permit permit, Desk shown, String seen) {
    answer(ctx, permit, status(shown), shown, seen, Optional.empty(), false);
  }

  private void check(Context ctx, Permit permit) {
    Desk checked = writeDays.check(permit, file(ctx), pages.language(ctx));
    answer(ctx, permit, status(checked), checked, seen(ctx, checked), Optional.empty(), false);
  }

  private void mend(Context ctx, Permit permit) {
    Desk checked = writeDays.check(permit, file(ctx), pages.language(ctx));
    String lunch =
        pages.privateFrame(pages.language(ctx), DeskPaths.NEW_DAY).texts().say("day-file.lunch");
    Desk mended =
        checked instanceof Desk.Draft draft
            ? writeDays.mend(permit, draft, finding(ctx), lunch)
            : checked;
    answer(ctx, permit, status(mended), mended, seen(ctx, mended), Optional.empty(), false);
  }

  private void keep(Context ctx, Permit permit) {
    Desk checked = writeDays.check(permit, file(ctx), pages.language(ctx));
    if (!(checked instanceof Desk.Draft draft)) {
      answer(
          ctx,
          permit,
          UNPROCESSABLE_CONTENT,
          checked,
          SeenVersion.text(ctx),
          Optional.empty(),
          false);
      return;
    }
    if (writeDays.keep(permit, draft.day(), SeenVersion.text(ctx)) == Change.OUTDATED) {
      Optional<DayNote> note = Optional.of(DayNote.OUTDATED);
      answer(ctx, permit, CONFLICT, draft, draft.seen(), note, false);
    } else {
      ctx.redirect(
          DayNote.KEPT.after(DeskPaths.of(DeskPaths.DAY_FILE, draft.day().id())), SEE_OTHER);
    }
  }

  private void announce(Context ctx, Permit permit) {
    EventDayId id = Asked.day(ctx);
    Publication publication =
        Codes.find(Publication.class, Sent.text(ctx, "publication"))
            .orElseThrow(() -> new RefusedRequest(ProblemKind.MALFORMED_REQUEST));
    DayNote note =
        switch (writeDays.announce(permit, id, publication, SeenVersion.text(ctx))) {
          case DONE -> DayNote.KEPT;
          case OUTDATED -> DayNote.OUTDATED;
          case NO_SUCH_DAY -> throw Asked.nothingThere();
        };
    ctx.redirect(note.after(DeskPaths.of(DeskPaths.DAY_FILE, id)), SEE_OTHER);
  }

  private void answer(
      Context ctx,
      Permit permit,
      HttpStatus status,
      Desk shown,
      String seen,
      Optional<DayNote> note,
      boolean kept) {
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, DeskPaths.NEW_DAY);
    DayFileView view =
        switch (shown) {
          case Desk.Draft draft ->
              DayFileView.of(
                  draft,
                  seen,
                  note,
                  kept,
                  kept ? desk.about(draft.day(), permit, DeskPaths.DAY_FILE) : desk);
          case Desk.Mistaken mistaken -> DayFileView.of(mistaken, seen, desk);
        };
    pages.answer(ctx, status, DayFileView.TEMPLATE, view);
  }

  private static HttpStatus status(Desk shown) {
    return shown instanceof Desk.Mistaken ? UNPROCESSABLE_CONTENT : OK;
  }

  /** What the author had before them when they began; at first it is what is known now. */
  private static String seen(Context ctx, Desk shown) {
    String sent = SeenVersion.text(ctx);
    return sent.isEmpty() && shown instanceof Desk.Draft draft ? draft.seen() : sent;
  }

  private static String file(Context ctx) {
    return Sent.lines(ctx, FILE);
  }

  private static int finding(Context ctx) {
    return finding(Sent.text(ctx, FINDING));
  }

  /** Which finding a button names; one that there cannot be, if it names none. */
  static int finding(String sent) {
    return sent.matches("\\d{1,4}") ? Integer.parseInt(sent) : Integer.MAX_VALUE;
  }
}
