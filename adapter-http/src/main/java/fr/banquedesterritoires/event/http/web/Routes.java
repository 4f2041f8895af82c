package fr.banquedesterritoires.event.http.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;

/** Every route of the server: the one place through which one is added, and where all are known. */
public final class Routes {

  private final RoutesConfig javalin;
  private final List<Route> all = new ArrayList<>();

  /** On the routes of a Javalin server. */
  public Routes(RoutesConfig javalin) {
    this.javalin = javalin;
  }

  /** Answers GET, and HEAD with the same header (RFC 9110 section 9.3.2). */
  public void get(String path, Handler handler) {
    add(HandlerType.GET, path, handler);
    add(HandlerType.HEAD, path, handler);
  }

  /** Answers POST. */
  public void post(String path, Handler handler) {
    add(HandlerType.POST, path, handler);
  }

  /** Answers PATCH. */
  public void patch(String path, Handler handler) {
    add(HandlerType.PATCH, path, handler);
  }

  /** Answers DELETE. */
  public void delete(String path, Handler handler) {
    add(HandlerType.DELETE, path, handler);
  }

  /** All routes, in the order they were added. */
  public List<Route> all() {
    return List.copyOf(all);
  }

  private void add(HandlerType method, String path, Handler handler) {
    javalin.addHttpHandler(method, path, handler);
    all.add(new Route(method, path));
  }
}
