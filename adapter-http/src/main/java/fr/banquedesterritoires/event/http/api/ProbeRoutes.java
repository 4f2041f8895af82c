package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.work.StoreHealth;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * What a supervisor asks: whether the process lives, and whether it can take work. A server that is
 * about to stop answers neither: it tells every new request to come back.
 */
public final class ProbeRoutes implements RouteGroup {

  private final StoreHealth storeHealth;

  /** On the store's health. */
  public ProbeRoutes(StoreHealth storeHealth) {
    this.storeHealth = storeHealth;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get("/livez", ctx -> ctx.result("ok\n"));
    routes.get("/readyz", this::ready);
  }

  private void ready(Context ctx) {
    if (storeHealth.trouble().isPresent()) {
      ctx.status(HttpStatus.SERVICE_UNAVAILABLE).result("store in trouble\n");
    } else {
      ctx.result("ready\n");
    }
  }
}
