package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.RunVenue.Failed;
import fr.banquedesterritoires.event.application.organiser.RunVenue.Happening;
import fr.banquedesterritoires.event.application.organiser.RunVenue.Look;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.venue.VenueMentions;
import java.util.List;
import java.util.Optional;

/**
 * What stands about the venue, and the form to change it.
 *
 * @param desk around it
 * @param venue the venue as it is
 * @param note what was done, or why not
 * @param progress how far its news has got, in words; none before the first venue
 * @param busy whether some of it is still on its way
 * @param mentions where everybody can read words of it
 * @param fields the form's fields
 * @param wrong those that something is wrong with
 * @param preview where the form leads
 * @param withdrawal where withdrawing leads
 * @param failed letters that were set aside
 * @param happenings what was done and who was told, newest first
 */
record VenueDeskView(
    DeskFrame desk,
    VenueLines venue,
    Optional<String> note,
    List<String> progress,
    boolean busy,
    List<String> mentions,
    List<Field> fields,
    List<Field> wrong,
    String preview,
    String withdrawal,
    List<Letter> failed,
    List<Line> happenings) {

  static final String TEMPLATE = "desk/venue.jte";

  /**
   * A line of the venue's journal.
   *
   * @param isoTime when, for machines
   * @param time when, for people
   * @param what what happened
   * @param who to whom, if to one
   */
  record Line(String isoTime, String time, String what, Optional<String> who) {}

  /**
   * A letter that was set aside.
   *
   * @param what what it was about
   * @param who to whom
   * @param trouble what kept it from leaving
   * @param again where the button to try again leads
   */
  record Letter(String what, String who, String trouble, String again) {}

  static VenueDeskView from(Look look, VenueForm form, Optional<VenueNote> note, DeskFrame desk) {
    Texts texts = desk.texts();
    EventDay day = look.day();
    return new VenueDeskView(
        desk,
        VenueLines.of(look.venue()),
        note.map(texts::name),
        look.progress().version() == 0
            ? List.of()
            : List.of(
                texts.say("venue-desk.told", look.progress().told()),
                texts.say("venue-desk.waiting", look.progress().waiting()),
                texts.say("venue-desk.failed", look.progress().failed())),
        look.progress().waiting() > 0,
        mentions(look, texts),
        form.fields(texts),
        form.wrong(texts),
        DeskPaths.of(DeskPaths.VENUE_PREVIEW, day.id()),
        DeskPaths.of(DeskPaths.VENUE_WITHDRAWAL, day.id()),
        look.failed().stream().map(failed -> letter(failed, day, texts)).toList(),
        look.happenings().stream().map(line -> line(line, day, texts)).toList());
  }

  private static List<String> mentions(Look look, Texts texts) {
    return switch (look.venue()) {
      case VenueAnswer.Disclosed disclosed ->
          MentionLines.of(VenueMentions.in(look.day(), disclosed.details()), texts);
      case VenueAnswer.Kept kept -> List.of();
    };
  }

  private static Letter letter(Failed failed, EventDay day, Texts texts) {
    return new Letter(
        TrailWords.of(failed.letter().errand().entry().kind(), texts),
        failed.who().map(VenueDeskView::name).orElse("–"),
        failed.letter().trouble().word(),
        DeskPaths.of(DeskPaths.LETTER, day.id())
            .replace("{letter}", String.valueOf(failed.letter().errand().number())));
  }

  private static Line line(Happening happening, EventDay day, Texts texts) {
    return new Line(
        happening.entry().at().toString(),
        texts.dates().moment(happening.entry().at(), day.zone()),
        TrailWords.of(happening.entry(), texts),
        happening.who().map(VenueDeskView::name));
  }

  static String name(Participant who) {
    return who.givenName() + " " + who.familyName();
  }

  /** Redacted: it holds the venue. */
  @Override
  public String toString() {
    return "VenueDeskView[…]";
  }
}
