package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around a page of the desk: the site's frame, who is signed in, and where they can go.
 *
 * @param frame the site's
 * @param who the address of who is signed in
 * @param role what their role is called
 * @param links where they can go
 */
public record DeskFrame(Frame frame, String who, String role, List<NavLink> links) {

  /** Copies the links in. */
  public DeskFrame {
    links = List.copyOf(links);
  }

  /**
   * One place to go to.
   *
   * @param href where
   * @param label what it is called
   * @param current whether the page is there
   */
  public record NavLink(String href, String label, boolean current) {}

  static DeskFrame of(Pages pages, Context ctx, Permit permit, String path) {
    Frame frame = pages.privateFrame(pages.language(ctx), path);
    Texts texts = frame.texts();
    List<NavLink> links = new ArrayList<>();
    links.add(new NavLink(DeskPaths.DESK, texts.say("desk.days"), path.equals(DeskPaths.DESK)));
    if (permit.alsoAllows(Task.MANAGE_CLERKS)) {
      links.add(new NavLink(DeskPaths.TEAM, texts.say("desk.team"), path.equals(DeskPaths.TEAM)));
    }
    return new DeskFrame(
        frame, permit.clerk().email().typed(), texts.name(permit.clerk().role()), links);
  }

  /** The words in the page's language. */
  public Texts texts() {
    return frame.texts();
  }
}
