package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.registration.RegistrationId;
import io.javalin.http.Context;
import java.util.Optional;

/** What the address of a request asks for. */
final class Asked {

  private Asked() {}

  /** The day in the path. */
  static EventDayId day(Context ctx) {
    return Optional.of(ctx.pathParam("id"))
        .filter(EventDayId::isWellFormed)
        .map(EventDayId::new)
        .orElseThrow(Asked::nothingThere);
  }

  /** The person in the path. */
  static RegistrationId person(Context ctx) {
    return registration(ctx.pathParam("person")).orElseThrow(Asked::nothingThere);
  }

  /** The clerk or the tool in the path. */
  static ClerkId clerk(Context ctx, String name) {
    try {
      return ClerkId.parse(ctx.pathParam(name));
    } catch (IllegalArgumentException noId) {
      throw nothingThere();
    }
  }

  /** The person that a parameter names, if it names one. */
  static Optional<RegistrationId> person(Context ctx, String parameter) {
    return text(ctx, parameter).flatMap(Asked::registration);
  }

  /** A parameter that holds something. */
  static Optional<String> text(Context ctx, String parameter) {
    return Optional.ofNullable(ctx.queryParam(parameter)).filter(text -> !text.isBlank());
  }

  /** A parameter that holds the code of a constant. */
  static <E extends Enum<E>> Optional<E> word(Context ctx, String parameter, Class<E> words) {
    return text(ctx, parameter).flatMap(code -> Codes.find(words, code));
  }

  /** The number in the path. */
  static long number(Context ctx, String name) {
    String text = ctx.pathParam(name);
    if (!text.matches("\\d{1,18}")) {
      throw nothingThere();
    }
    return Long.parseLong(text);
  }

  /** There is no such day, or no such person of it. */
  static RefusedRequest nothingThere() {
    return new RefusedRequest(ProblemKind.NOT_FOUND);
  }

  /** The person that a text names, if it names one. */
  static Optional<RegistrationId> registration(String text) {
    try {
      return Optional.of(RegistrationId.parse(text));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
