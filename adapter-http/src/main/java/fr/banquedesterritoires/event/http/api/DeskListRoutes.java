package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.Listings;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.TakeListsOut;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.StateKind;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists of people for tools, one person after another. Taking one out is noted, hence POST. */
final class DeskListRoutes implements RouteGroup {

  private final TakeListsOut takeListsOut;
  private final Listings listings;
  private final ToolGate gate;
  private final Languages languages;

  DeskListRoutes(DeskUseCases desk, ToolGate gate, Languages languages) {
    this.takeListsOut = desk.takeListsOut();
    this.listings = desk.listings();
    this.gate = gate;
    this.languages = languages;
  }

  /** Which columns, all that may be had by default, and only those in which state. */
  private record ListRequest(@Nullable List<@Nullable String> columns, @Nullable String state) {

    List<ListColumn> wanted() {
      return columns == null
          ? Arrays.asList(ListColumn.values())
          : columns.stream().map(code -> word(ListColumn.class, code)).toList();
    }

    Optional<StateKind> only() {
      return Optional.ofNullable(state).map(code -> word(StateKind.class, code));
    }
  }

  @Override
  public void addTo(Routes routes) {
    gate.post(routes, DeskApi.DAY + "/lists", Task.TAKE_LISTS_OUT, this::take);
    gate.post(
        routes,
        DeskApi.DAY + "/sensitive-lists",
        Task.TAKE_SENSITIVE_LISTS_OUT,
        this::takeSensitive);
  }

  private void take(Context ctx, Permit permit) {
    ListRequest request = read(ctx);
    write(
        ctx, takeListsOut.table(permit, DeskDayRoutes.day(ctx), request.wanted(), request.only()));
  }

  private void takeSensitive(Context ctx, Permit permit) {
    ListRequest request = read(ctx);
    write(
        ctx,
        takeListsOut.sensitiveTable(
            permit, DeskDayRoutes.day(ctx), request.wanted(), request.only()));
  }

  private static ListRequest read(Context ctx) {
    Requests.requireMediaType(ctx, Requests.JSON);
    return Json.read(ctx.bodyAsBytes(), ListRequest.class);
  }

  private void write(Context ctx, Optional<PeopleList> taken) {
    PeopleList list = taken.orElseThrow(DeskDayRoutes::nothingThere);
    ctx.contentType(Json.MEDIA_TYPE);
    try {
      listings.write(Listings.Format.JSON, list, languages.of(ctx), ctx.outputStream());
    } catch (IOException clientIsGone) {
      throw new UncheckedIOException(clientIsGone);
    }
  }

  private static <E extends Enum<E>> E word(Class<E> words, @Nullable String code) {
    return Codes.find(words, code == null ? "" : code)
        .orElseThrow(() -> new RefusedRequest(ProblemKind.MALFORMED_REQUEST));
  }
}
