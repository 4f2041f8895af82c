package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.http.web.Cookies;
import fr.banquedesterritoires.event.organiser.Pass;
import io.javalin.http.Context;
import java.util.Optional;

/** The session at the desk that a browser holds, as a cookie. */
final class HeldSession {

  private static final String COOKIE = "bureau";

  private final Cookies cookies;

  HeldSession(Cookies cookies) {
    this.cookies = cookies;
  }

  void hold(Context ctx, DeskDoor.Session session) {
    cookies.set(ctx, COOKIE, session.secret(), Pass.SESSION_LIFE);
  }

  Optional<String> secret(Context ctx) {
    return cookies.find(ctx, COOKIE);
  }

  void forget(Context ctx) {
    cookies.forget(ctx, COOKIE);
  }
}
