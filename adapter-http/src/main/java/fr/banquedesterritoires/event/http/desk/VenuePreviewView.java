package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.organiser.PreviewVenue.Preview;
import fr.banquedesterritoires.event.application.post.LetterPreview;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What a new venue would set off.
 *
 * @param desk around it
 * @param former the venue it replaces
 * @param next the new one
 * @param turnsOnline whether the day turns into a teleconference
 * @param told how many would be told
 * @param names the first of them
 * @param unnamed how many more there are
 * @param untold how many others stand registered
 * @param letter what the first of them would read
 * @param fields the form's fields, to be sent on as they are
 * @param seen the version of the venue
 * @param action where the button leads
 * @param button what it says
 * @param back where somebody goes who changes their mind
 */
record VenuePreviewView(
    DeskFrame desk,
    VenueLines former,
    VenueLines next,
    boolean turnsOnline,
    String told,
    List<String> names,
    int unnamed,
    String untold,
    Optional<LetterPreview.Page> letter,
    List<Field> fields,
    int seen,
    String action,
    String button,
    String back) {

  static final String TEMPLATE = "desk/venuepreview.jte";

  static VenuePreviewView from(Preview preview, VenueForm form, DeskFrame desk) {
    Texts texts = desk.texts();
    String path = DeskPaths.of(DeskPaths.VENUE, preview.day().id());
    List<String> names = preview.names().stream().map(VenueDeskView::name).toList();
    return new VenuePreviewView(
        desk,
        VenueLines.of(preview.former()),
        VenueLines.of(preview.next()),
        preview.turnsOnline(),
        texts.say("venue-preview.told", preview.told()),
        names,
        preview.told() - names.size(),
        texts.say("venue-preview.untold", preview.untold()),
        preview.letter(),
        form.fields(texts),
        preview.seen(),
        path,
        texts.say("venue-preview.button", preview.told()),
        path);
  }

  /** Redacted: it holds the venue. */
  @Override
  public String toString() {
    return "VenuePreviewView[…]";
  }
}
