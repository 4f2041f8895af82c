package fr.banquedesterritoires.event.venue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.day.Rubric;
import fr.banquedesterritoires.event.programme.CooperationCaseStudy;
import fr.banquedesterritoires.event.programme.Programme;
import fr.banquedesterritoires.event.programme.Session;
import fr.banquedesterritoires.event.programme.SessionKind;
import fr.banquedesterritoires.event.programme.Territory;
import fr.banquedesterritoires.event.programme.TerritoryKind;
import fr.banquedesterritoires.event.review.ReviewText;
import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.venue.VenueMention.Place;
import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organiser who names the place in what everybody reads is warned, and not in vain. */
class VenueMentionsTest {

  private static final VenueDetails VENUE =
      new VenueDetails(
          Optional.of(
              new Room(
                  "Salle de l’Œillet",
                  "39 quai de l’Énigme-Bleue\n75004 Paris",
                  Optional.of("Code 7K4Q, 2e étage à gauche"))),
          Optional.of(
              new JoinLink(
                  URI.create("https://visio.example.org/r/corbeau-9f3e7"),
                  Optional.of("Téléphone 0 123456, bon courage"))));

  private static final EventDay DAY = Days.in(Publication.PUBLISHED);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Œillet",
        "OEILLET",
        "œillet,",
        "l'Énigme",
        "enigme",
        "(bleue)",
        "E\u0301nigme",
        "75004",
        "7k4q",
        "corbeau",
        "/r/corbeau-9F3E7?x",
        "123456"
      })
  void a_word_of_the_venue_is_found_however_it_is_written(String written) {
    assertThat(VenueMentions.in(saying("Rendez-vous " + written + " à 9 h."), VENUE))
        .singleElement()
        .satisfies(mention -> assertThat(mention.place()).isEqualTo(Place.SUMMARY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Une salle sur le quai, à Paris (75)",
        "au 2e étage, à gauche, par le code de la porte",
        "39 participants, bon courage",
        "https://visio.example.org",
        "des œillets, des énigmes, corbeaux et bleuets"
      })
  void what_many_places_share_or_everybody_knows_betrays_none(String written) {
    assertThat(VenueMentions.in(saying(written), VENUE)).isEmpty();
  }

  @Test
  void a_name_of_four_letters_betrays_it_and_one_of_three_stands_anywhere() {
    VenueDetails named = VenueDetails.onSite(new Room("Lyre Ecu", "5", Optional.empty()));

    assertThat(VenueMentions.in(saying("à la lyre, un écu"), named))
        .singleElement()
        .satisfies(mention -> assertThat(mention.words()).containsExactly("lyre"));
  }

  @Test
  void a_day_that_says_nothing_of_its_venue_is_no_reason_to_warn() {
    assertThat(VenueMentions.in(DAY, VENUE)).isEmpty();
  }

  @Test
  void a_mention_says_where_it_stands_and_quotes_what_stands_there() {
    assertThat(VenueMentions.in(saying("L’énigme bleue. L’ÉNIGME est au 75004."), VENUE))
        .containsExactly(new VenueMention(Place.SUMMARY, 1, List.of("énigme", "bleue", "75004")));
  }

  @Test
  void every_text_that_everybody_reads_is_searched() {
    Session plain = session("Accueil", Optional.empty(), List.of());
    Session named = session("Salle Énigme", Optional.empty(), List.of());
    Session told = session("Plénière", Optional.of("À l’Œillet"), List.of());
    CooperationCaseStudy study =
        new CooperationCaseStudy(
            List.of(
                new Territory("PNR de l’Énigme", TerritoryKind.PNR, Optional.empty()),
                new Territory("Métropole", TerritoryKind.METROPOLE, Optional.empty())),
            Optional.of("Le corbeau"));
    EventDay day =
        new EventDay(
            DAY.id(),
            new Rubric("Rubrique bleue"),
            "L’énigme",
            "75004",
            List.of("Quoi ?", "Qui est l’œillet ?"),
            List.of("trouver le corbeau"),
            DAY.date(),
            DAY.zone(),
            DAY.publicPlace(),
            DAY.format(),
            Programme.of(plain, named, told, session("Atelier", Optional.empty(), List.of(study))),
            DAY.lunch(),
            DAY.registration(),
            DAY.disclosure(),
            DAY.publication());

    assertThat(VenueMentions.in(day, VENUE))
        .containsExactly(
            new VenueMention(Place.RUBRIC, 1, List.of("bleue")),
            new VenueMention(Place.TITLE, 1, List.of("énigme")),
            new VenueMention(Place.SUMMARY, 1, List.of("75004")),
            new VenueMention(Place.QUESTION, 2, List.of("œillet")),
            new VenueMention(Place.OBJECTIVE, 1, List.of("corbeau")),
            new VenueMention(Place.SESSION, 2, List.of("Énigme")),
            new VenueMention(Place.SESSION, 3, List.of("Œillet")),
            new VenueMention(Place.SESSION, 4, List.of("corbeau", "Énigme")));
  }

  @Test
  void what_the_day_concluded_is_searched_too() {
    ReviewText review = new ReviewText("Merci à l’Énigme.", List.of("Rien.", "Le corbeau."));

    assertThat(VenueMentions.in(review, DAY.publicPlace(), VENUE))
        .containsExactly(
            new VenueMention(Place.CONCLUSIONS, 1, List.of("Énigme")),
            new VenueMention(Place.POINT, 2, List.of("corbeau")));
  }

  @Test
  void a_mention_prints_no_word_of_the_venue() {
    assertThat(new VenueMention(Place.QUESTION, 2, List.of("Énigme")))
        .hasToString("VenueMention[QUESTION 2]");
  }

  @Test
  void a_mention_of_nothing_is_none() {
    assertThatThrownBy(() -> new VenueMention(Place.TITLE, 1, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new VenueMention(Place.TITLE, 0, List.of("Énigme")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Session session(
      String title, Optional<String> text, List<CooperationCaseStudy> studies) {
    return new Session(
        LocalTime.of(9, 0), Optional.empty(), SessionKind.PLENARY, title, text, studies);
  }

  private static EventDay saying(String summary) {
    return new EventDay(
        DAY.id(),
        DAY.rubric(),
        DAY.title(),
        summary,
        DAY.questions(),
        DAY.objectives(),
        DAY.date(),
        DAY.zone(),
        DAY.publicPlace(),
        DAY.format(),
        DAY.programme(),
        DAY.lunch(),
        DAY.registration(),
        DAY.disclosure(),
        DAY.publication());
  }
}
