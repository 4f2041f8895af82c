package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.registration.RegisterGroup;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.UseCases;
import fr.banquedesterritoires.event.http.signup.Fingerprint;
import fr.banquedesterritoires.event.http.signup.GroupCheck;
import fr.banquedesterritoires.event.http.signup.GroupRequest;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Pace;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Violation;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Signing others up: {@code POST /api/event-days/{id}/group-registrations}. Each person's answer
 * depends on the day and on nothing else.
 */
public final class GroupRoute implements RouteGroup {

  private final RegisterGroup registerGroup;
  private final SignUpRefusals refusals;
  private final Supplier<IdempotencyKey> keys;
  private final Languages languages;

  /** On what the service can do. */
  public GroupRoute(UseCases useCases, Languages languages) {
    this.registerGroup = useCases.registerGroup();
    this.refusals = new SignUpRefusals(useCases.readDay());
    this.keys = useCases.formKeys();
    this.languages = languages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.post("/api/event-days/{id}/group-registrations", ctx -> signUp(ctx, routes.pace()));
  }

  private void signUp(Context ctx, Pace pace) {
    Requests.requireMediaType(ctx, Requests.JSON);
    EventDayId day = DayRoutes.dayOf(ctx);
    IdempotencyKey key = Requests.idempotencyKey(ctx).orElseGet(keys);
    GroupRequest request = Json.read(ctx.bodyAsBytes(), GroupRequest.class);
    Locale language = languages.of(ctx);
    List<Violation> violations = GroupCheck.violations(request, language);
    if (!violations.isEmpty()) {
      throw new RefusedRequest(Problem.invalid(violations));
    }
    pace.requireForPeople(ctx, request.people().size());
    switch (registerGroup.signUpOnce(
        key, Fingerprint.of(day, request), day, request.toGroup(language))) {
      case RegisterGroup.Answer.Answered answered -> answer(ctx, day, answered);
      case RegisterGroup.Answer.KeyUsedForAnother used ->
          throw new RefusedRequest(ProblemKind.KEY_USED_FOR_ANOTHER);
    }
  }

  private void answer(Context ctx, EventDayId day, RegisterGroup.Answer.Answered answered) {
    if (answered.received() == 0) {
      throw refusals.of(day, answered.people().getFirst());
    }
    GroupView view =
        new GroupView(
            answered.people().stream().map(answer -> new PersonView(Codes.of(answer))).toList());
    ctx.status(HttpStatus.ACCEPTED).contentType(Json.MEDIA_TYPE).result(Json.write(view));
  }

  private record GroupView(List<PersonView> people) {}

  private record PersonView(String status) {}
}
