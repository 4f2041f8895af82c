package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.DeskDoor.Entry;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/**
 * Le guichet: serves whom the door lets in for a task, and leads everybody else to where they can
 * sign in. Forms of other sites are refused before the door is asked: see {@link Routes#form}.
 */
final class Counter {

  private final DeskDoor door;
  private final HeldSession held;

  Counter(DeskDoor door, HeldSession held) {
    this.door = door;
    this.held = held;
  }

  /** Serves one request of somebody who may do the task. */
  @FunctionalInterface
  interface Service {
    /** Serves. */
    void serve(Context ctx, Permit permit);
  }

  void get(Routes routes, String path, Task task, Service service) {
    routes.get(path, serving(task, service));
  }

  void post(Routes routes, String path, Task task, Service service) {
    routes.form(path, serving(task, service));
  }

  /** Takes what those at the desk send faster than strangers may. */
  void postOften(Routes routes, String path, Task task, Service service) {
    routes.form(path, ctx -> enter(ctx, task) instanceof Entry.Welcome, serving(task, service));
  }

  private Entry enter(Context ctx, Task task) {
    return held.secret(ctx)
        .<Entry>map(secret -> door.enter(secret, task))
        .orElseGet(Entry.SignInFirst::new);
  }

  private Handler serving(Task task, Service service) {
    return ctx -> {
      switch (enter(ctx, task)) {
        case Entry.Welcome welcome -> service.serve(ctx, welcome.permit());
        case Entry.NotTheirTask notTheirs -> throw new RefusedRequest(ProblemKind.NOT_YOUR_TASK);
        case Entry.SignInFirst first -> ctx.redirect(DeskPaths.SIGN_IN, SEE_OTHER);
      }
    };
  }
}
