package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.application.work.StoreHealth;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.BooleanSupplier;

/** What a supervisor asks: whether the process lives, and whether it can take work. */
public final class ProbeRoutes implements RouteGroup {

  private final StoreHealth storeHealth;
  private final BooleanSupplier stopping;

  /** On the store's health, and whether the server is about to stop. */
  public ProbeRoutes(StoreHealth storeHealth, BooleanSupplier stopping) {
    this.storeHealth = storeHealth;
    this.stopping = stopping;
  }

  @Override
  public void addTo(Routes routes) {
    routes.get("/livez", ctx -> ctx.result("ok\n"));
    routes.get("/readyz", this::ready);
  }

  private void ready(Context ctx) {
    if (stopping.getAsBoolean()) {
      ctx.status(HttpStatus.SERVICE_UNAVAILABLE).result("stopping\n");
    } else if (storeHealth.trouble().isPresent()) {
      ctx.status(HttpStatus.SERVICE_UNAVAILABLE).result("store in trouble\n");
    } else {
      ctx.result("ready\n");
    }
  }
}
