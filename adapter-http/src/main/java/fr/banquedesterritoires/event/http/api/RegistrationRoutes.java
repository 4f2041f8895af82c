package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.privacy.EraseRegistration;
import fr.banquedesterritoires.event.application.privacy.ReadOwnData;
import fr.banquedesterritoires.event.application.registration.AmendRegistration;
import fr.banquedesterritoires.event.application.registration.AmendRegistration.Details;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.ClaimOffer;
import fr.banquedesterritoires.event.application.registration.ReadRegistration;
import fr.banquedesterritoires.event.application.registration.ReadRegistration.Shown;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.AmendOutcome;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.desk.ClaimOutcome;
import fr.banquedesterritoires.event.desk.EraseOutcome;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.signup.OwnDataView;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One's own registration: {@code /api/registration}, with the token of the private link as bearer
 * token. The only route of the API whose answers can tell a venue.
 */
public final class RegistrationRoutes implements RouteGroup {

  private static final String PATH = "/api/registration";
  private static final byte[] ERASED = Json.write(Map.of("status", "erased"));

  private final ReadRegistration readRegistration;
  private final AmendRegistration amendRegistration;
  private final CancelRegistration cancelRegistration;
  private final ClaimOffer claimOffer;
  private final ReadOwnData readOwnData;
  private final EraseRegistration eraseRegistration;
  private final Languages languages;

  /** On what a holder can do. */
  public RegistrationRoutes(UseCases useCases, Languages languages) {
    this.readRegistration = useCases.readRegistration();
    this.amendRegistration = useCases.amendRegistration();
    this.cancelRegistration = useCases.cancelRegistration();
    this.claimOffer = useCases.claimOffer();
    this.readOwnData = useCases.readOwnData();
    this.eraseRegistration = useCases.eraseRegistration();
    this.languages = languages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get(PATH, ctx -> show(ctx, Requests.token(ctx)));
    routes.patch(PATH, this::amend);
    routes.delete(PATH, this::cancel);
    routes.post(PATH + "/claim", this::claim);
    routes.get(PATH + "/data", this::showOwnData);
    routes.delete(PATH + "/data", this::erase);
  }

  private void show(Context ctx, String token) {
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(RegistrationView.from(found(token))));
  }

  private void amend(Context ctx) {
    String token = Requests.token(ctx);
    Requests.requireMediaType(ctx, Requests.MERGE_PATCH, Requests.JSON);
    RegistrationPatch patch = RegistrationPatch.read(ctx.bodyAsBytes());
    Shown.Found found = found(token);
    List<Violation> violations = patch.violations(details(found), languages.of(ctx));
    if (!violations.isEmpty()) {
      throw new RefusedRequest(Problem.invalid(violations));
    }
    switch (amendRegistration.amend(token, patch::applyTo)) {
      case AmendOutcome.Amended amended -> show(ctx, token);
      case AmendOutcome.Unchanged unchanged -> show(ctx, token);
      case AmendOutcome.Over over -> throw new RefusedRequest(ProblemKind.REGISTRATION_OVER);
      case AmendOutcome.TooLate tooLate -> throw new RefusedRequest(tooLate(found.day()));
      case AmendOutcome.UnknownRegistration unknown -> throw Requests.unknownToken();
    }
  }

  private void cancel(Context ctx) {
    String token = Requests.token(ctx);
    found(token);
    switch (cancelRegistration.cancel(token)) {
      case CancelOutcome.Cancelled cancelled -> show(ctx, token);
      case CancelOutcome.AlreadyOver over -> show(ctx, token);
      case CancelOutcome.UnknownRegistration unknown -> throw Requests.unknownToken();
    }
  }

  private void claim(Context ctx) {
    String token = Requests.token(ctx);
    EventDay day = found(token).day();
    switch (claimOffer.claim(token)) {
      case ClaimOutcome.Claimed claimed -> show(ctx, token);
      case ClaimOutcome.NothingOffered nothing ->
          throw new RefusedRequest(ProblemKind.NOTHING_OFFERED);
      case ClaimOutcome.Lapsed lapsed -> throw new RefusedRequest(lapsed(day, lapsed.until()));
      case ClaimOutcome.UnknownRegistration unknown -> throw Requests.unknownToken();
    }
  }

  private void showOwnData(Context ctx) {
    OwnDataView data =
        readOwnData
            .read(Requests.token(ctx))
            .map(OwnDataView::from)
            .orElseThrow(Requests::unknownToken);
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(data));
  }

  private void erase(Context ctx) {
    switch (eraseRegistration.erase(Requests.token(ctx))) {
      case EraseOutcome.Erased erased -> ctx.contentType(Json.MEDIA_TYPE).result(ERASED);
      case EraseOutcome.UnknownRegistration unknown -> throw Requests.unknownToken();
    }
  }

  private static Problem lapsed(EventDay day, Instant until) {
    return Problem.of(ProblemKind.OFFER_LAPSED, until.atZone(day.zone()))
        .with("offeredUntil", DaySummary.inZone(day, until));
  }

  private Shown.Found found(String token) {
    return switch (readRegistration.read(token)) {
      case Shown.Found found -> found;
      case Shown.LinkExpired expired -> throw new RefusedRequest(ProblemKind.LINK_EXPIRED);
      case Shown.LinkUnknown unknown -> throw Requests.unknownToken();
    };
  }

  private static Details details(Shown.Found found) {
    return new Details(found.registration().participant(), found.registration().wishes());
  }

  private static Problem tooLate(EventDay day) {
    return Problem.of(ProblemKind.TOO_LATE, day.starts().atZone(day.zone()))
        .with("started", DaySummary.inZone(day, day.starts()));
  }
}
