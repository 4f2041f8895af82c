package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.RunVenue;
import fr.banquedesterritoires.event.application.organiser.RunVenue.Look;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.venue.VenueDetails;
import io.javalin.http.Context;

/**
 * The venue of a day, for organisers' tools. Its tag rises with each change, so that nobody
 * replaces one that they have not seen, nor sets anew one that was withdrawn.
 */
final class DeskVenueRoutes implements RouteGroup {

  private static final String VENUE = DeskApi.DAY + "/venue";

  private final RunVenue runVenue;
  private final ToolGate gate;
  private final Languages languages;

  DeskVenueRoutes(DeskUseCases desk, ToolGate gate, Languages languages) {
    this.runVenue = desk.runVenue();
    this.gate = gate;
    this.languages = languages;
  }

  /** How far the news has got; where the venue stands is with {@code venue}. */
  private record LookView(VenueView venue, int told, int waiting, int failed) {

    /** Redacted: it may hold the venue. */
    @Override
    public String toString() {
      return "LookView[…]";
    }
  }

  @Override
  public void addTo(Routes routes) {
    gate.get(routes, VENUE, Task.READ_VENUE, this::show);
    gate.put(routes, VENUE, Task.CHANGE_VENUE, this::change);
  }

  private void show(Context ctx, Permit permit) {
    Look look =
        runVenue.look(permit, DeskDayRoutes.day(ctx)).orElseThrow(DeskDayRoutes::nothingThere);
    Seen.tell(ctx, Integer.toString(look.progress().version()));
    LookView view =
        new LookView(
            VenueView.from(look.day(), look.venue()),
            look.progress().told(),
            look.progress().waiting(),
            look.progress().failed());
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(view));
  }

  private void change(Context ctx, Permit permit) {
    int seen = Seen.numberBy(ctx);
    Requests.requireMediaType(ctx, Requests.JSON);
    EventDayId day = DeskDayRoutes.day(ctx);
    VenueDetails details =
        Json.read(ctx.bodyAsBytes(), VenueRequest.class).details(languages.of(ctx));
    switch (runVenue.change(permit, day, details, seen)) {
      case DONE -> show(ctx, permit.toReadVenue());
      case OUTDATED -> throw Seen.outdated();
      case NO_VENUE, NO_SUCH_DAY -> throw DeskDayRoutes.nothingThere();
    }
  }
}
