package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.WriteDays;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Change;
import fr.banquedesterritoires.event.application.organiser.WriteDays.Desk;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sent;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Days field by field in the browser. Everything that was typed travels with the form, so that
 * adding, moving and checking lose nothing and keep nothing; what an author had before them does
 * too, as it does with the file.
 */
final class DayFormPages implements RouteGroup {

  static final String DO = "faire";
  static final String CHECK = "check";
  static final String KEEP = "keep";
  static final String FILE = "file";
  static final String FROM_FILE = "from-file";
  static final String MEND = "mend-";

  private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Paris");

  private final WriteDays writeDays;
  private final DayFilePages files;
  private final Counter counter;
  private final Pages pages;

  DayFormPages(DeskUseCases desk, DayFilePages files, Counter counter, Pages pages) {
    this.writeDays = desk.writeDays();
    this.files = files;
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.NEW_DAY_FORM, Task.CHANGE_DAYS, this::begin);
    counter.get(routes, DeskPaths.DAY_FORM, Task.CHANGE_DAYS, this::show);
    counter.postOften(routes, DeskPaths.NEW_DAY_FORM, Task.CHANGE_DAYS, this::take);
  }

  private void begin(Context ctx, Permit permit) {
    DayFormState state = DayFormState.of(DayForm.empty(USUAL_ZONE), WriteDays.NOTHING);
    answer(ctx, permit, OK, state);
  }

  private void show(Context ctx, Permit permit) {
    Desk.Draft draft = writeDays.open(permit, Asked.day(ctx)).orElseThrow(Asked::nothingThere);
    ctx.header("ETag", '"' + draft.seen() + '"');
    DayFormState state =
        DayFormState.of(DayForm.of(draft.day()), draft.seen()).judged(draft).noted(DayNote.in(ctx));
    answer(ctx, permit, OK, state);
  }

  private void take(Context ctx, Permit permit) {
    String button = Sent.text(ctx, DO);
    if (button.equals(FROM_FILE)) {
      takeFile(ctx, permit);
      return;
    }
    Optional<FormStep> step = FormStep.of(button);
    DayForm form = DayForm.read(ctx);
    step.ifPresent(form::change);
    DayFormState state = DayFormState.of(form, SeenVersion.text(ctx));
    Desk checked = writeDays.check(permit, form.file(), pages.language(ctx));
    if (step.isPresent()) {
      DayFormState moved = state.at(step.get().next());
      answer(ctx, permit, OK, checked instanceof Desk.Draft ? moved.judged(checked) : moved);
    } else if (button.equals(FILE)) {
      files.show(ctx, permit, rewritten(permit, checked), state.seen());
    } else if (checked instanceof Desk.Draft draft) {
      take(ctx, permit, button, state.judged(draft), draft);
    } else {
      answer(ctx, permit, UNPROCESSABLE_CONTENT, state.judged(checked));
    }
  }

  private Desk rewritten(Permit permit, Desk checked) {
    return checked instanceof Desk.Draft draft ? writeDays.rewrite(permit, draft) : checked;
  }

  /** What stood in the file's page goes on field by field, if it says a day. */
  private void takeFile(Context ctx, Permit permit) {
    String file = Sent.lines(ctx, DayFilePages.FILE);
    if (file.isBlank()) {
      ctx.redirect(DeskPaths.NEW_DAY_FORM, SEE_OTHER);
      return;
    }
    Desk checked = writeDays.check(permit, file, pages.language(ctx));
    if (checked instanceof Desk.Draft draft) {
      DayFormState state = DayFormState.of(DayForm.of(draft.day()), SeenVersion.text(ctx));
      answer(ctx, permit, OK, state.judged(draft));
    } else {
      files.show(ctx, permit, checked, SeenVersion.text(ctx));
    }
  }

  private void take(
      Context ctx, Permit permit, String button, DayFormState state, Desk.Draft draft) {
    if (button.equals(KEEP)) {
      keep(ctx, permit, state, draft);
    } else if (button.startsWith(MEND)) {
      String lunch =
          pages.privateFrame(pages.language(ctx), DeskPaths.NEW_DAY).texts().say("day-file.lunch");
      int finding = DayFilePages.finding(button.substring(MEND.length()));
      Desk mended = writeDays.mend(permit, draft, finding, lunch);
      answer(ctx, permit, OK, state.with(mended).judged(mended));
    } else {
      answer(ctx, permit, OK, state);
    }
  }

  private void keep(Context ctx, Permit permit, DayFormState state, Desk.Draft draft) {
    if (writeDays.keep(permit, draft.day(), state.seen()) == Change.OUTDATED) {
      DayNote why = state.isNew() ? DayNote.NAME_TAKEN : DayNote.OUTDATED;
      String seen = state.isNew() ? state.seen() : draft.seen();
      DayFormState refused =
          DayFormState.of(DayForm.read(ctx), seen).judged(draft).noted(Optional.of(why));
      answer(ctx, permit, CONFLICT, refused);
    } else {
      ctx.redirect(
          DayNote.KEPT.after(DeskPaths.of(DeskPaths.DAY_FORM, draft.day().id())), SEE_OTHER);
    }
  }

  private void answer(Context ctx, Permit permit, HttpStatus status, DayFormState state) {
    DeskFrame frame = DeskFrame.of(pages, ctx, permit, DeskPaths.NEW_DAY_FORM);
    DeskFrame about =
        state.known().map(day -> frame.about(day, permit, DeskPaths.DAY_FORM)).orElse(frame);
    pages.answer(ctx, status, DayFormView.TEMPLATE, DayFormView.of(state, about));
  }
}
