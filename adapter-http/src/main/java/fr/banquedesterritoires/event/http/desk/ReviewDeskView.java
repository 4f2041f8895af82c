package fr.banquedesterritoires.event.http.desk;

import fr.banquedesterritoires.event.application.feedback.AskForFeedback;
import fr.banquedesterritoires.event.application.organiser.WriteReview.Look;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.http.pages.ReviewParts;
import fr.banquedesterritoires.event.http.pages.parts.Field;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewOutcome;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.venue.VenueMention;
import java.util.List;
import java.util.Optional;

/**
 * What a day concluded, and the form to write it.
 *
 * @param desk around it
 * @param note what was done, or why not
 * @param standing what stands, in words
 * @param closed why nothing can be written now, if so
 * @param shown a text as it is read on the day's page, under its heading
 * @param mentions where that text says words of the venue
 * @param form the form; none for whoever may not write, or not now
 * @param withdrawal where withdrawing leads, if something can be withdrawn
 * @param seen what stands now
 * @param feedback what those who came think
 */
record ReviewDeskView(
    DeskFrame desk,
    Optional<String> note,
    String standing,
    Optional<String> closed,
    Optional<Shown> shown,
    List<String> mentions,
    Optional<Form> form,
    Optional<String> withdrawal,
    String seen,
    FeedbackDeskView feedback) {

  static final String TEMPLATE = "desk/review.jte";

  /** A text, and what it is. */
  record Shown(String heading, ReviewParts parts) {}

  /**
   * The form.
   *
   * @param fields its fields
   * @param keep where it is sent to be kept
   * @param preview where it is sent to be looked at
   * @param mayPublish whether it was looked at, so that it may be published
   * @param mayDraft whether it may be kept for the desk alone: not while a text is published
   */
  record Form(
      List<Field> fields, String keep, String preview, boolean mayPublish, boolean mayDraft) {}

  /**
   * What one of the pages is about.
   *
   * @param look what stands
   * @param mayWrite whether who looks may write
   * @param note what was done, or why not
   * @param typed what was typed, or what is known
   * @param preview a text that was asked to be shown
   * @param mentions where it says words of the venue
   * @param feedback what stands about what people think
   */
  record State(
      Look look,
      boolean mayWrite,
      Optional<ReviewNote> note,
      ReviewForm typed,
      Optional<ReviewText> preview,
      List<VenueMention> mentions,
      AskForFeedback.Look feedback) {}

  static ReviewDeskView from(State state, DeskFrame desk) {
    Texts texts = desk.texts();
    Look look = state.look();
    EventDayId day = look.day().id();
    Optional<CollectiveReview> published = look.review().filter(CollectiveReview::published);
    return new ReviewDeskView(
        desk,
        state.note().map(texts::name),
        standing(look, texts),
        look.closed().map(why -> closed(why, look, texts)),
        shown(state, texts),
        MentionLines.of(state.mentions(), texts),
        state.mayWrite() && look.closed().isEmpty()
            ? Optional.of(form(state, published.isEmpty(), texts))
            : Optional.empty(),
        published
            .filter(review -> state.mayWrite())
            .map(review -> DeskPaths.of(DeskPaths.REVIEW_WITHDRAWAL, day)),
        String.valueOf(CollectiveReview.revisionOf(look.review())),
        FeedbackDeskView.from(state.feedback(), look.day(), state.mayWrite(), texts));
  }

  /** The fields that something is wrong with. */
  List<Field> wrong() {
    return form.stream().flatMap(of -> of.fields().stream()).filter(Field::isWrong).toList();
  }

  private static Form form(State state, boolean mayDraft, Texts texts) {
    EventDayId day = state.look().day().id();
    return new Form(
        state.typed().fields(texts),
        DeskPaths.of(DeskPaths.REVIEW, day),
        DeskPaths.of(DeskPaths.REVIEW_PREVIEW, day),
        state.preview().isPresent(),
        mayDraft);
  }

  private static String standing(Look look, Texts texts) {
    return look.review()
        .map(
            review ->
                texts.say(
                    review.published() ? "review-desk.published" : "review-desk.draft",
                    texts.dates().moment(review.keptAt(), look.day().zone())))
        .orElseGet(() -> texts.say("review-desk.nothing"));
  }

  private static String closed(ReviewOutcome.Closed why, Look look, Texts texts) {
    return switch (why) {
      case ReviewOutcome.NotYet notYet ->
          texts.say(
              "review-desk.not-yet", texts.dates().moment(notYet.begins(), look.day().zone()));
      case ReviewOutcome.NotHeld notHeld -> texts.say("review-desk.not-held");
    };
  }

  private static Optional<Shown> shown(State state, Texts texts) {
    Optional<Shown> preview =
        state
            .preview()
            .map(text -> new Shown(texts.say("review-desk.preview"), ReviewParts.from(text)));
    return preview.or(
        () ->
            state
                .look()
                .review()
                .map(
                    review ->
                        new Shown(
                            texts.say(
                                review.published()
                                    ? "review-desk.shown.published"
                                    : "review-desk.shown.draft"),
                            ReviewParts.from(review.text()))));
  }
}
