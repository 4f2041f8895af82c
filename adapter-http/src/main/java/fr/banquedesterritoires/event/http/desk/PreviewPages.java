package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.PreviewDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.pages.Previews;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Frame.Preview;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import io.javalin.http.Context;
import java.net.URI;
import java.util.Optional;

/** A day as a stranger sees it, and as somebody with a seat does. */
final class PreviewPages implements RouteGroup {

  private final PreviewDay previewDay;
  private final Counter counter;
  private final Pages pages;
  private final Previews previews;

  PreviewPages(DeskUseCases desk, URI site, Counter counter, Pages pages) {
    this.previewDay = desk.previewDay();
    this.counter = counter;
    this.pages = pages;
    this.previews = new Previews(site, pages);
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.PREVIEW, Task.READ_FIGURES, this::showStranger);
    counter.get(routes, DeskPaths.PREVIEW_REGISTERED, Task.READ_FIGURES, this::showRegistered);
  }

  private void showStranger(Context ctx, Permit permit) {
    EventDayId id = Asked.day(ctx);
    previews.answer(
        ctx,
        previewDay.asStranger(permit, id).orElseThrow(Asked::nothingThere),
        strangers(ctx, id));
  }

  private void showRegistered(Context ctx, Permit permit) {
    EventDayId id = Asked.day(ctx);
    Frame frame = participants(ctx, id);
    previews.answer(
        ctx,
        previewDay
            .asRegistered(permit, id, example(frame.texts()), frame.texts().language())
            .orElseThrow(Asked::nothingThere),
        frame);
  }

  private Frame strangers(Context ctx, EventDayId id) {
    Frame frame = frame(ctx, DeskPaths.PREVIEW, id);
    Texts texts = frame.texts();
    return frame.as(
        new Preview(
            texts.say("preview.stranger"),
            texts.say("preview.stranger.text"),
            DeskPaths.of(DeskPaths.PREVIEW_REGISTERED, id),
            texts.say("preview.stranger.other"),
            DeskPaths.of(DeskPaths.BOARD, id)));
  }

  private Frame participants(Context ctx, EventDayId id) {
    Frame frame = frame(ctx, DeskPaths.PREVIEW_REGISTERED, id);
    Texts texts = frame.texts();
    return frame.as(
        new Preview(
            texts.say("preview.registered"),
            texts.say("preview.registered.text"),
            DeskPaths.of(DeskPaths.PREVIEW, id),
            texts.say("preview.registered.other"),
            DeskPaths.of(DeskPaths.BOARD, id)));
  }

  private Frame frame(Context ctx, String path, EventDayId id) {
    return pages.privateFrame(pages.language(ctx), DeskPaths.of(path, id));
  }

  private static Participant example(Texts texts) {
    return new Participant(
        texts.say("preview.given-name"),
        texts.say("preview.family-name"),
        EmailAddress.of(texts.say("preview.email")),
        texts.say("preview.role"),
        new Organisation(texts.say("preview.organisation"), Optional.empty()),
        Optional.empty());
  }
}
