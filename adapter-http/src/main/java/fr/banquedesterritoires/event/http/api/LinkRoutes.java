package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.registration.AskForLink;
import fr.banquedesterritoires.event.application.registration.ReplaceLink;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/**
 * Private links: asking for a lost one, {@code POST /api/event-days/{id}/link-requests}, and
 * replacing one that somebody else may have, {@code POST /api/registration/new-link}. The link
 * itself is only ever mailed.
 */
public final class LinkRoutes implements RouteGroup {

  private static final byte[] RECEIVED = Json.write(new ReceivedView("received"));

  private final AskForLink askForLink;
  private final ReplaceLink replaceLink;
  private final Languages languages;

  /** On what the service can do. */
  public LinkRoutes(UseCases useCases, Languages languages) {
    this.askForLink = useCases.askForLink();
    this.replaceLink = useCases.replaceLink();
    this.languages = languages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.post("/api/event-days/{id}/link-requests", this::ask);
    routes.post("/api/registration/new-link", this::replace);
  }

  /** The same for a known and an unknown address. */
  private void ask(Context ctx) {
    Requests.requireMediaType(ctx, Requests.JSON);
    EventDayId day = DayRoutes.dayOf(ctx);
    LinkRequest request = Json.read(ctx.bodyAsBytes(), LinkRequest.class);
    List<Violation> violations = RequestCheck.ofAddress(request.email(), languages.of(ctx));
    if (!violations.isEmpty()) {
      throw new RefusedRequest(Problem.invalid(violations));
    }
    if (!askForLink.ask(day, EmailAddress.of(request.email()))) {
      throw new RefusedRequest(ProblemKind.NO_SUCH_DAY);
    }
    received(ctx);
  }

  private void replace(Context ctx) {
    if (!replaceLink.replace(Requests.token(ctx))) {
      throw Requests.unknownToken();
    }
    received(ctx);
  }

  private static void received(Context ctx) {
    ctx.status(HttpStatus.ACCEPTED).contentType(Json.MEDIA_TYPE).result(RECEIVED);
  }

  private record ReceivedView(String status) {}
}
