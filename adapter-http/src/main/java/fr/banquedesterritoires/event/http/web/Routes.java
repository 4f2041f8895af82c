package fr.banquedesterritoires.event.http.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.function.Predicate;

/**
 * Every route of the server: the one place through which one is added. Whatever sends something is
 * counted against its network; a form of the pages must come from one of them.
 */
public final class Routes {

  private final RoutesConfig javalin;
  private final SameOrigin sameOrigin;
  private final Pace pace;
  private final Pace paceOfTheKnown;

  /** On the routes of a Javalin server, with what guards those that send something. */
  public Routes(RoutesConfig javalin, SameOrigin sameOrigin, Pace pace) {
    this.javalin = javalin;
    this.sameOrigin = sameOrigin;
    this.pace = pace;
    this.paceOfTheKnown = pace.ofTheKnown();
  }

  /** What a route answers where its network must wait. */
  public interface TooMany {
    /** Shows what was typed once more, with the words of the problem. */
    void answer(Context ctx, Problem problem);
  }

  /** At what pace things may come, for a route where one request does the work of several. */
  public Pace pace() {
    return pace;
  }

  /** Answers GET, and HEAD with the same header (RFC 9110 section 9.3.2). */
  public void get(String path, Handler handler) {
    add(HandlerType.GET, path, handler);
    add(HandlerType.HEAD, path, handler);
  }

  /** Takes a form that has nothing typed in it. */
  public void form(String path, Handler handler) {
    form(path, Routes::refuse, handler);
  }

  /** Takes a form; one that comes too soon gets an answer of its own, so that nothing is lost. */
  public void form(String path, TooMany tooMany, Handler handler) {
    add(
        HandlerType.POST,
        path,
        ctx -> {
          sameOrigin.require(ctx);
          paced(pace, tooMany, handler).handle(ctx);
        });
  }

  /**
   * Takes what a page sends, form or script. Those who are known are not counted among the
   * strangers of their network, but have a pace of their own.
   */
  public void form(String path, Predicate<Context> isKnown, Handler handler) {
    Handler strangers = paced(pace, Routes::refuse, handler);
    Handler known = paced(paceOfTheKnown, Routes::refuse, handler);
    add(
        HandlerType.POST,
        path,
        ctx -> {
          sameOrigin.require(ctx);
          (isKnown.test(ctx) ? known : strangers).handle(ctx);
        });
  }

  /** Answers POST. */
  public void post(String path, Handler handler) {
    add(HandlerType.POST, path, paced(pace, Routes::refuse, handler));
  }

  /** Answers PATCH. */
  public void patch(String path, Handler handler) {
    add(HandlerType.PATCH, path, paced(pace, Routes::refuse, handler));
  }

  /** Answers DELETE. */
  public void delete(String path, Handler handler) {
    add(HandlerType.DELETE, path, paced(pace, Routes::refuse, handler));
  }

  /**
   * Answers a program that says who it is. One that is known has a pace of its own; any other is
   * counted among the strangers of its network, whatever it asks, so that nobody tries tokens.
   */
  public void program(
      HandlerType method, String path, Predicate<Context> isKnown, Handler handler) {
    Handler strangers = paced(pace, Routes::refuse, handler);
    Handler known = paced(paceOfTheKnown, Routes::refuse, handler);
    Handler either = ctx -> (isKnown.test(ctx) ? known : strangers).handle(ctx);
    add(method, path, either);
    if (method.equals(HandlerType.GET)) {
      add(HandlerType.HEAD, path, either);
    }
  }

  private static Handler paced(Pace counting, TooMany tooMany, Handler handler) {
    return ctx -> {
      Problem problem = counting.count(ctx).map(Pace::problem).orElse(null);
      if (problem == null) {
        handler.handle(ctx);
      } else {
        problem.headers().forEach(ctx::header);
        tooMany.answer(ctx, problem);
      }
    };
  }

  private static void refuse(Context ctx, Problem problem) {
    throw new RefusedRequest(problem);
  }

  private void add(HandlerType method, String path, Handler handler) {
    javalin.addHttpHandler(method, path, handler);
  }
}
