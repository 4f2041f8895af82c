package fr.banquedesterritoires.event.http.desk;

import static io.javalin.http.HttpStatus.CONFLICT;
import static io.javalin.http.HttpStatus.OK;
import static io.javalin.http.HttpStatus.SEE_OTHER;
import static io.javalin.http.HttpStatus.UNPROCESSABLE_CONTENT;

import fr.banquedesterritoires.event.application.organiser.InviteClerk.Invitation;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.organiser.RunTeam;
import fr.banquedesterritoires.event.http.DeskUseCases;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.web.Codes;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.EmailAddress;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Who works at the desk. */
final class TeamPages implements RouteGroup {

  private final RunTeam runTeam;
  private final HttpSettings settings;
  private final Counter counter;
  private final Pages pages;

  TeamPages(DeskUseCases desk, HttpSettings settings, Counter counter, Pages pages) {
    this.runTeam = desk.runTeam();
    this.settings = settings;
    this.counter = counter;
    this.pages = pages;
  }

  @Override
  public void addTo(Routes routes) {
    counter.get(routes, DeskPaths.TEAM, Task.MANAGE_CLERKS, this::show);
    counter.post(routes, DeskPaths.TEAM, Task.MANAGE_CLERKS, this::invite);
    counter.post(routes, DeskPaths.MEMBER_SIGN_OUT, Task.MANAGE_CLERKS, this::signOut);
    counter.post(routes, DeskPaths.MEMBER_DISMISS, Task.MANAGE_CLERKS, this::dismiss);
  }

  private void show(Context ctx, Permit permit) {
    answer(ctx, permit, OK, TeamForm.EMPTY, Optional.empty());
  }

  private void invite(Context ctx, Permit permit) {
    TeamForm typed = TeamForm.read(ctx);
    Optional<EmailAddress> address = EmailAddress.parse(typed.email());
    Optional<Role> role = Codes.find(Role.class, typed.role());
    if (address.isEmpty() || role.isEmpty()) {
      answer(ctx, permit, UNPROCESSABLE_CONTENT, typed.checked(), Optional.empty());
      return;
    }
    Optional<Invitation> invitation = runTeam.invite(permit, address.get(), role.get());
    if (invitation.isEmpty()) {
      answer(ctx, permit, CONFLICT, typed.oneself(), Optional.empty());
    } else {
      answer(ctx, permit, OK, TeamForm.EMPTY, invitation);
    }
  }

  private void signOut(Context ctx, Permit permit) {
    runTeam.signOut(permit, Asked.clerk(ctx, "clerk"));
    ctx.redirect(DeskPaths.TEAM, SEE_OTHER);
  }

  private void dismiss(Context ctx, Permit permit) {
    runTeam.dismiss(permit, Asked.clerk(ctx, "clerk"));
    ctx.redirect(DeskPaths.TEAM, SEE_OTHER);
  }

  private void answer(
      Context ctx,
      Permit permit,
      HttpStatus status,
      TeamForm form,
      Optional<Invitation> invitation) {
    DeskFrame desk = DeskFrame.of(pages, ctx, permit, DeskPaths.TEAM);
    Optional<String> link =
        invitation.map(
            made -> settings.link(DeskPaths.LINK.replace("{secret}", made.secret())).toString());
    pages.answer(
        ctx,
        status,
        TeamView.TEMPLATE,
        TeamView.from(runTeam.members(permit), permit, form, invitation, link, desk));
  }
}
