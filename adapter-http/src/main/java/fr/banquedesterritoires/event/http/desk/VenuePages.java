package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.PreviewVenue;
import fr.banquedesterritoires.event.application.organiser.RunVenue;
import fr.banquedesterritoires.event.application.organiser.RunVenue.Change;
import fr.banquedesterritoires.event.application.organiser.RunVenue.Look;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/**
 * The venue's desk. Nothing is set before it was looked at: the form leads to a preview, and the
 * preview's one button sets the venue and has people told.
 */
final class VenuePages implements RouteGroup {

  private final RunVenue runVenue;
  private final PreviewVenue previewVenue;
  private final Counter counter;
  private final Pages pages;

  VenuePages(DeskUseCases desk, Counter counter, Pages pages) {
    this.runVenue = desk.runVenue();
    this.previewVenue = desk.previewVenue();
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.VENUE, Task.READ_VENUE, this::show);
    counter.post(routes, DeskPaths.VENUE_PREVIEW, Task.CHANGE_VENUE, this::preview);
    counter.post(routes, DeskPaths.VENUE, Task.CHANGE_VENUE, this::change);
    counter.post(routes, DeskPaths.VENUE_WITHDRAWAL, Task.CHANGE_VENUE, this::withdraw);
    counter.post(routes, DeskPaths.LETTER, Task.CHANGE_VENUE, this::tryAgain);
  }

  private void show(Context ctx, Permit permit) {
    Look look = look(ctx, permit);
    answer(ctx, permit, OK, look, VenueForm.of(look.venue()), VenueNote.in(ctx));
  }

  private void preview(Context ctx, Permit permit) {
    VenueForm form = VenueForm.read(ctx);
    if (form.isWrong()) {
      answerWrong(ctx, permit, form);
      return;
    }
    PreviewVenue.Preview preview =
        previewVenue.of(permit, Asked.day(ctx), form.details()).orElseThrow(Asked::nothingThere);
    DeskFrame desk = frame(ctx, permit, preview.day());
    pages.answer(ctx, OK, VenuePreviewView.TEMPLATE, VenuePreviewView.from(preview, form, desk));
  }

  private void change(Context ctx, Permit permit) {
    VenueForm form = VenueForm.read(ctx);
    if (form.isWrong()) {
      answerWrong(ctx, permit, form);
      return;
    }
    Change change =
        runVenue.change(permit, Asked.day(ctx), form.details(), SeenVersion.number(ctx));
    if (change == Change.OUTDATED) {
      Look look = look(ctx, permit.toReadVenue());
      answer(ctx, permit, CONFLICT, look, form, Optional.of(VenueNote.OUTDATED));
    } else {
      done(ctx, change, VenueNote.SET);
    }
  }

  private void withdraw(Context ctx, Permit permit) {
    done(ctx, runVenue.withdraw(permit, Asked.day(ctx)), VenueNote.WITHDRAWN);
  }

  private void tryAgain(Context ctx, Permit permit) {
    boolean tried = runVenue.tryAgain(permit, Asked.day(ctx), Asked.number(ctx, "letter"));
    ctx.redirect(
        (tried ? VenueNote.TRIED_AGAIN : VenueNote.NO_LETTER)
            .after(DeskPaths.of(DeskPaths.VENUE, Asked.day(ctx))),
        SEE_OTHER);
  }

  private static void done(Context ctx, Change change, VenueNote note) {
    VenueNote said =
        switch (change) {
          case DONE -> note;
          case OUTDATED -> VenueNote.OUTDATED;
          case NO_VENUE -> VenueNote.NO_VENUE;
          case NO_SUCH_DAY -> throw Asked.nothingThere();
        };
    ctx.redirect(said.after(DeskPaths.of(DeskPaths.VENUE, Asked.day(ctx))), SEE_OTHER);
  }

  private void answerWrong(Context ctx, Permit permit, VenueForm form) {
    Look look = look(ctx, permit.toReadVenue());
    answer(ctx, permit, UNPROCESSABLE_CONTENT, look, form, Optional.empty());
  }

  private Look look(Context ctx, Permit permit) {
    return runVenue.look(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
  }

  private DeskFrame frame(Context ctx, Permit permit, EventDay day) {
    return DeskFrame.of(pages, ctx, permit, DeskPaths.of(DeskPaths.VENUE, day.id()))
        .about(day, permit, DeskPaths.VENUE);
  }

  private void answer(
      Context ctx,
      Permit permit,
      HttpStatus status,
      Look look,
      VenueForm form,
      Optional<VenueNote> note) {
    DeskFrame desk = frame(ctx, permit, look.day());
    pages.answer(ctx, status, VenueDeskView.TEMPLATE, VenueDeskView.from(look, form, note, desk));
  }
}
