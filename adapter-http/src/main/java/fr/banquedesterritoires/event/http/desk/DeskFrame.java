package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Pages;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.organiser.Task;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands around a page of the desk: the site's frame, who is signed in, and where they can go.
 *
 * @param frame the site's
 * @param who the address of who is signed in
 * @param role what their role is called
 * @param links where they can go
 * @param day the day that the page is about, if it is about one
 */
record DeskFrame(Frame frame, String who, String role, List<NavLink> links, Optional<DayHead> day) {

  /** Copies the links in. */
  DeskFrame {
    links = List.copyOf(links);
  }

  /**
   * One place to go to.
   *
   * @param href where
   * @param label what it is called
   * @param current whether the page is there
   */
  record NavLink(String href, String label, boolean current) {}

  /**
   * The day that a page is about.
   *
   * @param title its title
   * @param isoDate its date for machines
   * @param date its date for people
   * @param publication draft, published or cancelled
   * @param links the pages about it
   */
  record DayHead(
      String title, String isoDate, String date, String publication, List<NavLink> links) {}

  /** A page of the desk. */
  static DeskFrame of(Pages pages, Context ctx, Permit permit, String path) {
    Frame frame = pages.privateFrame(pages.language(ctx), path);
    Texts texts = frame.texts();
    List<NavLink> links = new ArrayList<>();
    links.add(new NavLink(DeskPaths.DESK, texts.say("desk.days"), path.equals(DeskPaths.DESK)));
    if (permit.alsoAllows(Task.CHANGE_DAYS)) {
      links.add(
          new NavLink(
              DeskPaths.NEW_DAY, texts.say("day-file.new"), path.equals(DeskPaths.NEW_DAY)));
    }
    if (permit.alsoAllows(Task.MANAGE_CLERKS)) {
      links.add(new NavLink(DeskPaths.TEAM, texts.say("desk.team"), path.equals(DeskPaths.TEAM)));
    }
    return new DeskFrame(
        frame, permit.actor().called(), texts.name(permit.actor().role()), links, Optional.empty());
  }

  /** The same around a page about a day. */
  DeskFrame about(EventDay day, Permit permit, String template) {
    List<NavLink> pages =
        Stream.of(DayTab.values())
            .filter(tab -> permit.alsoAllows(tab.task()))
            .map(
                tab ->
                    new NavLink(
                        DeskPaths.of(tab.path(), day.id()),
                        texts().name(tab),
                        tab.path().equals(template)))
            .toList();
    DayHead head =
        new DayHead(
            day.title(),
            day.date().toString(),
            texts().dates().date(day.date()),
            texts().name(day.publication()),
            pages);
    List<NavLink> elsewhere =
        links.stream().map(link -> new NavLink(link.href(), link.label(), false)).toList();
    return new DeskFrame(frame, who, role, elsewhere, Optional.of(head));
  }

  /** The same without the address of who is signed in: for what a telephone keeps. */
  DeskFrame unnamed() {
    return new DeskFrame(frame, "", role, links, day);
  }

  /** The words in the page's language. */
  Texts texts() {
    return frame.texts();
  }
}
