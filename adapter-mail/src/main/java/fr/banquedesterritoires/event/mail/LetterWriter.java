package fr.banquedesterritoires.event.mail;

import fr.banquedesterritoires.event.application.organiser.DeskPost.SignInLetter;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.venue.Withheld;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes letters: what happened, where the registration stands now, the day, the venue or why it is
 * not told, and the private link. It tells of the venue what the letter's answer holds, no more.
 */
public final class LetterWriter {

  private final String baseUrl;

  /**
   * For links into one site.
   *
   * @param baseUrl where the site's pages begin, absolute, http or https
   */
  public LetterWriter(URI baseUrl) {
    boolean web = "https".equals(baseUrl.getScheme()) || "http".equals(baseUrl.getScheme());
    if (!web || baseUrl.getHost() == null) {
      throw new IllegalArgumentException("not the address of a site: " + baseUrl);
    }
    this.baseUrl = baseUrl.toString().replaceFirst("/+$", "");
  }

  /** Writes a letter in its addressee's language, French where we do not speak it. */
  public WrittenLetter write(Letter letter) {
    LetterWording wording = LetterWording.in(letter.registration().language());
    String subject = wording.sentence(occasion(letter) + ".subject", letter.day().title());
    return written(
        subject,
        letter.occasion().comesAfterTheDay()
            ? afterTheDay(letter, wording)
            : passages(letter, wording),
        wording);
  }

  /** Writes a receipt for whoever signed others up: what came in, and nothing about anybody. */
  public WrittenLetter write(Acknowledgement receipt) {
    LetterWording wording = LetterWording.in(receipt.delegation().language());
    DayPassages day = new DayPassages(receipt.day(), wording, baseUrl);
    return written(
        wording.sentence("group-received.subject", receipt.day().title()),
        List.of(
            new Passage.Paragraph(wording.sentence("greeting")),
            new Passage.Paragraph(
                wording.sentence("group-received.happened", receipt.delegation().people())),
            new Passage.Paragraph(wording.sentence("group-received.each")),
            day.facts(),
            day.page("page.day"),
            new Passage.Paragraph(wording.sentence("group-received.why"))),
        wording);
  }

  /** Writes a link to sign in at the organiser's desk, in French: a clerk has no language yet. */
  WrittenLetter write(SignInLetter letter) {
    LetterWording wording = LetterWording.in(Locale.FRENCH);
    return written(
        wording.sentence("desk.subject"),
        List.of(
            new Passage.Paragraph(wording.sentence("greeting")),
            new Passage.Link(
                wording.sentence("desk.link"),
                URI.create(baseUrl + "/bureau/entree/" + letter.secret())),
            new Passage.Paragraph(wording.sentence("desk.once")),
            new Passage.Paragraph(wording.sentence("desk.why"))),
        wording);
  }

  private static WrittenLetter written(
      String subject, List<Passage> passages, LetterWording wording) {
    return new WrittenLetter(
        wording.language(),
        subject,
        PlainText.of(passages),
        Html.of(wording.language(), subject, passages));
  }

  private List<Passage> passages(Letter letter, LetterWording wording) {
    List<Passage> passages = new ArrayList<>();
    passages.add(new Passage.Paragraph(greeting(letter.registration(), wording)));
    passages.add(new Passage.Paragraph(wording.sentence(occasion(letter) + ".happened")));
    if (!isDayCancelled(letter.venue())) {
      passages.add(new Passage.Paragraph(standing(letter, wording)));
    }
    DayPassages day = new DayPassages(letter.day(), wording, baseUrl);
    passages.add(day.facts());
    passages.addAll(dayPage(letter.occasion(), day));
    passages.addAll(new VenuePassages(letter.day(), wording).of(letter.venue()));
    passages.addAll(privateLink(letter, wording));
    passages.addAll(notice(letter.occasion(), wording));
    passages.add(new Passage.Paragraph(wording.sentence("why")));
    return passages;
  }

  /** What those who came are asked: neither where they stand nor where it was is news to them. */
  private List<Passage> afterTheDay(Letter letter, LetterWording wording) {
    return List.of(
        new Passage.Paragraph(greeting(letter.registration(), wording)),
        new Passage.Paragraph(wording.sentence(occasion(letter) + ".happened")),
        new DayPassages(letter.day(), wording, baseUrl).facts(),
        new Passage.Link(
            wording.sentence("link.feedback"),
            URI.create(baseUrl + "/inscription/" + letter.token() + "/avis")),
        new Passage.Paragraph(wording.sentence("feedback-asked.promise")),
        new Passage.Paragraph(wording.sentence("link.personal")),
        new Passage.Paragraph(wording.sentence("why")));
  }

  private static String occasion(Letter letter) {
    return letter.occasion().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String greeting(Registration registration, LetterWording wording) {
    return SafeName.of(registration.participant())
        .map(name -> wording.sentence("greeting.name", name))
        .orElseGet(() -> wording.sentence("greeting"));
  }

  private static boolean isDayCancelled(VenueAnswer venue) {
    return venue instanceof VenueAnswer.Kept kept
        && kept.withheld().reason() == Withheld.Reason.DAY_CANCELLED;
  }

  private static String standing(Letter letter, LetterWording wording) {
    return switch (letter.registration().state()) {
      case RegistrationState.Confirmed c -> wording.sentence("standing.confirmed");
      case RegistrationState.AwaitingApproval a -> wording.sentence("standing.awaiting-approval");
      case RegistrationState.Offered offer ->
          wording.sentence(
              "standing.offered", wording.dates().moment(offer.until(), letter.day().zone()));
      case RegistrationState.Waiting w ->
          letter.placeInLine().isPresent()
              ? wording.sentence(
                  "standing.waiting.place", String.valueOf(letter.placeInLine().getAsInt()))
              : wording.sentence("standing.waiting");
      case RegistrationState.Refused r -> wording.sentence("standing.none");
      case RegistrationState.Cancelled c -> wording.sentence("standing.none");
    };
  }

  /** Where the day can be read anew, or signed up for anew. */
  private static List<Passage> dayPage(Occasion occasion, DayPassages day) {
    if (occasion == Occasion.OFFER_LAPSED) {
      return List.of(day.page("page.again"));
    }
    boolean readAnew = occasion == Occasion.DAY_CHANGED || occasion == Occasion.TURNED_ONLINE;
    return readAnew ? List.of(day.page("page.programme")) : List.of();
  }

  /** Where the information notice is, for those whose data have just come in. */
  private List<Passage> notice(Occasion occasion, LetterWording wording) {
    return switch (occasion.theme()) {
      case SIGN_UP ->
          List.of(
              new Passage.Link(
                  wording.sentence("notice"), URI.create(baseUrl + "/donnees-personnelles")));
      case PLACE, DAY, VENUE, LINK, REMINDER, FEEDBACK -> List.of();
    };
  }

  private static String linkHeading(RegistrationState state) {
    return switch (state) {
      case RegistrationState.Offered o -> "link.offered";
      case RegistrationState.Confirmed c -> "link.standing";
      case RegistrationState.AwaitingApproval a -> "link.standing";
      case RegistrationState.Waiting w -> "link.standing";
      case RegistrationState.Refused r -> "link.ended";
      case RegistrationState.Cancelled c -> "link.ended";
    };
  }

  private List<Passage> privateLink(Letter letter, LetterWording wording) {
    return List.of(
        new Passage.Link(
            wording.sentence(linkHeading(letter.registration().state())),
            URI.create(baseUrl + "/inscription/" + letter.token())),
        new Passage.Paragraph(wording.sentence("link.personal")));
  }
}
