package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.SEE_OTHER;

import fr.banquedesterritoires.event.application.organiser.DeskDoor;
import fr.banquedesterritoires.event.application.organiser.InviteClerk;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.registration.EmailAddress;
import io.javalin.http.Context;

/** The demo's way to the desk, without a link. It exists in the demo only. */
final class DemoDesk implements RouteGroup {

  private static final EmailAddress ORGANISER = EmailAddress.of("organisation@demo.example");

  private final InviteClerk inviteClerk;
  private final DeskDoor door;
  private final HeldSession held;

  DemoDesk(DeskUseCases desk, HeldSession held) {
    this.inviteClerk = desk.inviteClerk();
    this.door = desk.door();
    this.held = held;
  }

  @Override
  public void addTo(Routes routes) {
    routes.form(DeskPaths.DEMO, this::enter);
  }

  private void enter(Context ctx) {
    String link = inviteClerk.invite(ORGANISER, Role.ORGANISER).secret();
    held.hold(ctx, door.signIn(link).orElseThrow());
    ctx.redirect(DeskPaths.DESK, SEE_OTHER);
  }
}
