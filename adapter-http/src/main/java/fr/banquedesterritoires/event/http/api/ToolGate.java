package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.organiser.DeskDoor.Entry;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.ToolDoor;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;

/**
 * Serves tools that the door lets in for a task. The token stands in the header, where no page of
 * another site can make a browser put it; cookies are not looked at.
 */
final class ToolGate {

  private final ToolDoor door;

  ToolGate(ToolDoor door) {
    this.door = door;
  }

  /** Serves one request of a tool that may do the task. */
  @FunctionalInterface
  interface Service {
    /** Serves. */
    void serve(Context ctx, Permit permit);
  }

  void get(Routes routes, String path, Task task, Service service) {
    add(routes, HandlerType.GET, path, task, service);
  }

  void post(Routes routes, String path, Task task, Service service) {
    add(routes, HandlerType.POST, path, task, service);
  }

  void put(Routes routes, String path, Task task, Service service) {
    add(routes, HandlerType.PUT, path, task, service);
  }

  private void add(Routes routes, HandlerType method, String path, Task task, Service service) {
    routes.program(
        method,
        path,
        ctx -> Requests.bearer(ctx).filter(door::knows).isPresent(),
        serving(task, service));
  }

  private Handler serving(Task task, Service service) {
    return ctx -> {
      Entry entry =
          Requests.bearer(ctx)
              .map(token -> door.enter(token, task))
              .orElseGet(Entry.SignInFirst::new);
      switch (entry) {
        case Entry.Welcome welcome -> service.serve(ctx, welcome.permit());
        case Entry.NotTheirTask notTheirs ->
            throw new RefusedRequest(ProblemKind.NOT_YOUR_TOOLS_TASK);
        case Entry.SignInFirst first ->
            throw new RefusedRequest(
                Problem.of(ProblemKind.UNKNOWN_DESK_TOKEN)
                    .withHeader(Header.WWW_AUTHENTICATE, "Bearer realm=\"journees-desk\""));
      }
    };
  }
}
