package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.day.ReadDay;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant.OnceOnly;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.http.signup.Fingerprint;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
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
import java.util.Optional;

/**
 * Signing up: {@code POST /api/event-days/{id}/registrations}. The answer depends on the day and on
 * nothing else: a known address gets the same bytes as an unknown one.
 */
public final class SignUpRoute implements RouteGroup {

  private static final byte[] RECEIVED = Json.write(new ReceivedView("received"));

  private final RegisterParticipant registerParticipant;
  private final SignUpRefusals refusals;
  private final Languages languages;

  /** On the use case, and on the days for what a refusal must tell. */
  public SignUpRoute(
      RegisterParticipant registerParticipant, ReadDay readDay, Languages languages) {
    this.registerParticipant = registerParticipant;
    this.refusals = new SignUpRefusals(readDay);
    this.languages = languages;
  }

  @Override
  public void addTo(Routes routes) {
    routes.post("/api/event-days/{id}/registrations", this::signUp);
  }

  private void signUp(Context ctx) {
    Requests.requireMediaType(ctx, Requests.JSON);
    EventDayId day = DayRoutes.dayOf(ctx);
    Optional<IdempotencyKey> key = Requests.idempotencyKey(ctx);
    SignUpRequest request = Json.read(ctx.bodyAsBytes(), SignUpRequest.class);
    Locale language = languages.of(ctx);
    List<Violation> violations = RequestCheck.violations(request, language);
    if (!violations.isEmpty()) {
      throw new RefusedRequest(Problem.invalid(violations));
    }
    answer(ctx, day, signUp(day, request, language, key));
  }

  private SignUpOutcome.PublicAnswer signUp(
      EventDayId day, SignUpRequest request, Locale language, Optional<IdempotencyKey> key) {
    if (key.isEmpty()) {
      return registerParticipant
          .signUp(day, request.toParticipant(), request.toWishes(), language, request.toNotice())
          .publicAnswer();
    }
    OnceOnly once =
        registerParticipant.signUpOnce(
            key.get(),
            Fingerprint.of(day, request),
            day,
            request.toParticipant(),
            request.toWishes(),
            language,
            request.toNotice());
    return switch (once) {
      case OnceOnly.Answered answered -> answered.answer();
      case OnceOnly.KeyUsedForAnother other ->
          throw new RefusedRequest(ProblemKind.KEY_USED_FOR_ANOTHER);
    };
  }

  private void answer(Context ctx, EventDayId id, SignUpOutcome.PublicAnswer answer) {
    if (answer == SignUpOutcome.PublicAnswer.RECEIVED) {
      ctx.status(HttpStatus.ACCEPTED).contentType(Json.MEDIA_TYPE).result(RECEIVED);
      return;
    }
    throw refusals.of(id, answer);
  }

  private record ReceivedView(String status) {}
}
