package fr.banquedesterritoires.event.service.twin;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.service.twin.Observer.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Requests to every route that the service has, taken from its routing table: a new route is
 * visited from the day on which it is added. They come with whatever the observer has, and with
 * guesses at the venue.
 */
final class Visits {

  private static final List<Kind> KINDS =
      List.of(
          Kind.ANONYMOUS,
          Kind.ANONYMOUS,
          Kind.FORGED_LINK,
          Kind.FORMER_LINK,
          Kind.OTHER_DAY,
          Kind.DESK,
          Kind.DESK,
          Kind.READER,
          Kind.OPERATOR,
          Kind.ENTITLED_DESK,
          Kind.OWN_LINK,
          Kind.OWN_LINK,
          Kind.OWN_LINK,
          Kind.OWN_LINK);

  /** Where an organiser sees the venue. */
  static final String VENUE_AT_THE_DESK = "/bureau/journees/{id}/lieu";

  private static final String NO_TOKEN = "a".repeat(64);

  private final List<Route> routes;
  private final List<Route> often;
  private final boolean searching;
  private final List<String> guesses;

  /**
   * On the routes of a service.
   *
   * @param guesses words of the venues that the twins have
   * @param where people go more often; with a question mark behind it they search there
   */
  Visits(List<Route> routes, List<String> guesses, String where) {
    this.routes = routes;
    String path = where.replace("?", "");
    this.often = routes.stream().filter(route -> route.path().equals(path)).toList();
    this.searching = where.endsWith("?");
    this.guesses = guesses;
  }

  /** Anybody anywhere. */
  Step any(Script script, RandomGenerator random) {
    List<Route> choice = often.isEmpty() || random.nextInt(3) == 0 ? routes : often;
    Route route = choice.get(random.nextInt(choice.size()));
    List<Kind> kinds = often.contains(route) ? thoseOf(route.path()) : KINDS;
    Observer observer =
        new Observer(kinds.get(random.nextInt(kinds.size())), random.nextInt(1, Script.PEOPLE + 1));
    if (observer.kind() == Kind.OPERATOR) {
      return at(script, observer, "GET", Figures.PATH, random);
    }
    if (observer.kind() == Kind.ENTITLED_DESK) {
      return at(script, observer, "GET", VENUE_AT_THE_DESK, random);
    }
    Observer known = observer.kind() == Kind.OTHER_DAY ? Observer.of(Kind.OTHER_DAY) : observer;
    return at(script, known, route.method().name(), route.path(), random);
  }

  /** Who is answered there. */
  private static List<Kind> thoseOf(String path) {
    if (path.startsWith("/bureau/")) {
      return List.of(Kind.DESK);
    }
    if (path.equals("/api/registration")) {
      return List.of(Kind.OWN_LINK);
    }
    return path.equals(Figures.PATH) ? List.of(Kind.OPERATOR) : KINDS;
  }

  /** Somebody at one route. */
  Step at(
      Script script, Observer observer, String method, String template, RandomGenerator random) {
    String day =
        switch (random.nextInt(12)) {
          case 0 -> script.otherDay().value();
          case 1 -> slug(guess(random));
          default -> script.day().value();
        };
    String query = random.nextInt(6) == 0 || searching ? "?q=" + Forms.encode(guess(random)) : "";
    Map<String, String> headers = Forms.headers(random);
    String guess = guess(random);
    return new Step(
        observer,
        method + " " + template + query,
        side -> {
          Optional<String> token = token(side, script, observer);
          String path =
              template
                  .replace("{id}", day)
                  .replace("{token}", token.orElse(NO_TOKEN))
                  .replace("{person}", script.anybody(side, guess));
          String target = path.replaceAll("\\{[^}]*}", slug(guess)) + query;
          Request bare = new Request(method, target, headers, "");
          Request own =
              switch (observer.kind()) {
                case DESK, READER, ENTITLED_DESK ->
                    bare.with("Cookie", Desk.cookie(side, observer.kind()));
                case OPERATOR -> bare.with("Authorization", "Bearer " + Figures.KEY);
                case ANONYMOUS, FORGED_LINK, FORMER_LINK, OTHER_DAY, OWN_LINK, ORGANISER ->
                    token.map(own(bare)).orElse(bare);
              };
          Request whole = Forms.withBody(own, script.life().person(observer.person()));
          return () -> Optional.of(side.send(whole));
        });
  }

  /** Somebody signs up, or once more. */
  static Step signUp(EventDayId day, int person, Participant who) {
    Request request =
        new Request("POST", "/api/event-days/" + day + "/registrations", Map.of(), "");
    return new Step(
        Observer.of(Kind.ANONYMOUS),
        "person " + person + " signs up for " + day,
        side -> () -> Optional.of(side.send(Forms.withBody(request, who))));
  }

  private static Optional<String> token(Side side, Script script, Observer observer) {
    boolean elsewhere = observer.kind() == Kind.OTHER_DAY;
    return side.registration(
            elsewhere ? script.otherDay() : script.day(), script.address(observer.person()))
        .flatMap(registration -> Tokens.of(observer.kind(), registration));
  }

  private static Function<String, Request> own(Request request) {
    return token ->
        request
            .with("Authorization", "Bearer " + token)
            .with("Cookie", "inscription=" + token + "; __Host-inscription=" + token);
  }

  private String guess(RandomGenerator random) {
    return guesses.get(random.nextInt(guesses.size()));
  }

  private static String slug(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
