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
        frame(ctx, id, "preview.stranger", DeskPaths.PREVIEW, DeskPaths.PREVIEW_REGISTERED));
  }

  private void showRegistered(Context ctx, Permit permit) {
    EventDayId id = Asked.day(ctx);
    Frame frame =
        frame(ctx, id, "preview.registered", DeskPaths.PREVIEW_REGISTERED, DeskPaths.PREVIEW);
    previews.answer(
        ctx,
        previewDay
            .asRegistered(permit, id, example(frame.texts()), frame.texts().language())
            .orElseThrow(Asked::nothingThere),
        frame);
  }

  /** The frame of one preview, with the way to the other. */
  private Frame frame(Context ctx, EventDayId day, String eyes, String path, String other) {
    Frame frame = pages.privateFrame(pages.language(ctx), DeskPaths.of(path, day));
    Texts texts = frame.texts();
    return frame.as(
        new Preview(
            texts.say(eyes),
            texts.say(eyes + ".text"),
            DeskPaths.of(other, day),
            texts.say(eyes + ".other"),
            DeskPaths.of(DeskPaths.BOARD, day)));
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
