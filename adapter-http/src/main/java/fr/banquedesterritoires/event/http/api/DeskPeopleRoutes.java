package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.organiser.BrowsePeople;
import fr.banquedesterritoires.event.application.organiser.ChangePeople;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.ApprovalOutcome;
import fr.banquedesterritoires.event.desk.CancelOutcome;
import fr.banquedesterritoires.event.desk.MoveOutcome;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.StateKind;
import io.javalin.http.Context;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Those who signed up for a day, and what an organiser's tool can do to a registration. */
final class DeskPeopleRoutes implements RouteGroup {

  private static final String PEOPLE = DeskApi.DAY + "/registrations";
  private static final String PERSON = PEOPLE + "/{person}";

  private final BrowsePeople browsePeople;
  private final ChangePeople changePeople;
  private final ToolGate gate;
  private final Languages languages;

  DeskPeopleRoutes(DeskUseCases desk, ToolGate gate, Languages languages) {
    this.browsePeople = desk.browsePeople();
    this.changePeople = desk.changePeople();
    this.gate = gate;
    this.languages = languages;
  }

  /** A page of people, how many were found in all, and after whom the next page begins. */
  private record PageView(List<PersonView> registrations, int found, Optional<String> next) {}

  @Override
  public void addTo(Routes routes) {
    gate.get(routes, PEOPLE, Task.READ_PEOPLE, this::list);
    gate.post(routes, PERSON + "/approval", Task.CHANGE_PEOPLE, this::approve);
    gate.post(routes, PERSON + "/refusal", Task.CHANGE_PEOPLE, this::refuse);
    gate.post(routes, PERSON + "/cancellation", Task.CHANGE_PEOPLE, this::cancel);
    gate.post(routes, PERSON + "/move", Task.CHANGE_PEOPLE, this::move);
  }

  private void list(Context ctx, Permit permit) {
    PeopleSearch search =
        PeopleSearch.of(
            query(ctx, "q").orElse(""),
            query(ctx, "state").map(code -> word(StateKind.class, code)),
            query(ctx, "order")
                .map(code -> word(PeopleSearch.Order.class, code))
                .orElse(PeopleSearch.Order.ARRIVAL));
    Optional<RegistrationId> after = query(ctx, "after").map(DeskPeopleRoutes::registration);
    BrowsePeople.Page page =
        browsePeople
            .page(permit, DeskDayRoutes.day(ctx), search, after)
            .orElseThrow(DeskDayRoutes::nothingThere);
    PageView view =
        new PageView(
            page.people().stream().map(one -> PersonView.from(page.day(), one)).toList(),
            page.found(),
            page.next().map(RegistrationId::toString));
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(view));
  }

  private void approve(Context ctx, Permit permit) {
    decided(ctx, permit, changePeople.approve(permit, DeskDayRoutes.day(ctx), person(ctx)));
  }

  private void refuse(Context ctx, Permit permit) {
    decided(ctx, permit, changePeople.refuse(permit, DeskDayRoutes.day(ctx), person(ctx)));
  }

  private void decided(Context ctx, Permit permit, ApprovalOutcome outcome) {
    switch (outcome) {
      case ApprovalOutcome.Approved approved -> answer(ctx, permit, approved.registration());
      case ApprovalOutcome.Refused refused -> answer(ctx, permit, refused.registration());
      case ApprovalOutcome.NothingToDecide nothing ->
          throw new RefusedRequest(ProblemKind.NOTHING_TO_DECIDE);
      case ApprovalOutcome.UnknownRegistration unknown -> throw DeskDayRoutes.nothingThere();
    }
  }

  private void cancel(Context ctx, Permit permit) {
    switch (changePeople.cancel(permit, DeskDayRoutes.day(ctx), person(ctx))) {
      case CancelOutcome.Cancelled cancelled -> answer(ctx, permit, cancelled.registration());
      case CancelOutcome.AlreadyOver over -> answer(ctx, permit, over.registration());
      case CancelOutcome.UnknownRegistration unknown -> throw DeskDayRoutes.nothingThere();
    }
  }

  private void move(Context ctx, Permit permit) {
    Requests.requireMediaType(ctx, Requests.JSON);
    MoveRequest wanted = Json.read(ctx.bodyAsBytes(), MoveRequest.class);
    wanted.require(languages.of(ctx));
    switch (changePeople.move(
        permit, DeskDayRoutes.day(ctx), person(ctx), wanted.wanted(), wanted.because())) {
      case MoveOutcome.Moved moved -> answer(ctx, permit, moved.registration());
      case MoveOutcome.AlreadyThere there -> answer(ctx, permit, there.registration());
      case MoveOutcome.NotInLine no -> throw new RefusedRequest(ProblemKind.NOT_IN_LINE);
      case MoveOutcome.TooLate late ->
          throw new RefusedRequest(
              Problem.of(ProblemKind.TOO_LATE, starts(permit, late.registration())));
      case MoveOutcome.UnknownRegistration unknown -> throw DeskDayRoutes.nothingThere();
    }
  }

  private ZonedDateTime starts(Permit permit, Registration registration) {
    EventDay day = day(permit, registration);
    return day.starts().atZone(day.zone());
  }

  private void answer(Context ctx, Permit permit, Registration registration) {
    PersonView view = PersonView.from(day(permit, registration), registration);
    ctx.contentType(Json.MEDIA_TYPE).result(Json.write(view));
  }

  private EventDay day(Permit permit, Registration registration) {
    return browsePeople
        .day(permit.toReadPeople(), registration.day())
        .orElseThrow(DeskDayRoutes::nothingThere);
  }

  /** The person that the path names; nobody if it can name none. */
  static RegistrationId person(Context ctx) {
    return registration(ctx.pathParam("person"));
  }

  private static RegistrationId registration(String text) {
    try {
      return RegistrationId.parse(text);
    } catch (IllegalArgumentException noId) {
      throw DeskDayRoutes.nothingThere();
    }
  }

  private static Optional<String> query(Context ctx, String name) {
    return Optional.ofNullable(ctx.queryParam(name)).filter(text -> !text.isBlank());
  }

  private static <E extends Enum<E>> E word(Class<E> words, String code) {
    return Codes.find(words, code)
        .orElseThrow(() -> new RefusedRequest(ProblemKind.MALFORMED_REQUEST));
  }
}
