package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest extends AtTheDesk {

  private static final String STRANGER = "/bureau/journees/" + FlyerDay.ID + "/apercu";
  private static final String STRANGER_PATH =
      "/bureau/journees/cooperation-urbain-rural-2019-03-18/apercu";
  private static final String REGISTERED = STRANGER + "/inscrit";

  private final Visitor stranger = Visitor.french(house);

  @Test
  void the_strangers_preview_is_the_strangers_page_word_for_word() {
    Document real = stranger.read("/journees/" + FlyerDay.ID);
    Document preview = organiser.read(STRANGER);

    assertThat(preview.select("main").text()).isEqualTo(real.select("main").text());
    assertThat(preview.select(".preview-bar").text()).contains("telle que tout le monde la voit");
    assertThat(real.select(".preview-bar")).isEmpty();
  }

  @Test
  void a_draft_is_shown_as_if_it_were_published() {
    house.publish(DayVariation.of(FlyerDay.day()).publication(Publication.DRAFT).day());
    assertThat(stranger.get("/journees/" + FlyerDay.ID).status()).isEqualTo(404);

    assertThat(organiser.read(STRANGER).select(".badge").text()).contains("Inscriptions ouvertes");
    assertThat(organiser.read(REGISTERED).select("#etat").text()).contains("confirmée");
  }

  @ParameterizedTest
  @ValueSource(strings = {STRANGER_PATH, STRANGER_PATH + "/inscrit"})
  void nothing_can_be_sent_from_a_preview(String path) {
    Document preview = organiser.read(path);

    assertThat(preview.select("main button:not([disabled])")).isEmpty();
    assertThat(preview.select("main a[href^=/]")).isEmpty();
    assertThat(organiser.get(path).headers().allValues("Content-Security-Policy"))
        .contains("form-action 'none'")
        .hasSize(2);
    assertThat(preview.select("meta[name=robots][content=noindex]")).hasSize(1);
  }

  @Test
  void the_organiser_reads_the_venue_in_the_registered_preview_and_nobody_else_does() {
    assertThat(organiser.read(REGISTERED).select("address").text())
        .contains(CanaryVenue.SECRETS.iterator().next());
    assertThat(organiser.read(STRANGER).html()).doesNotContain(CanaryVenue.SECRETS);

    for (String path : List.of(STRANGER, REGISTERED)) {
      assertThat(clerk.read(path).html()).as(path).doesNotContain(CanaryVenue.SECRETS);
    }
  }

  @Test
  void the_venue_stands_there_only_when_the_person_would_be_told_it() {
    house.publish(
        DayVariation.of(FlyerDay.day())
            .disclosure(DisclosureTerms.from(FlyerDay.day().starts()))
            .day());

    assertThat(organiser.read(REGISTERED).html()).doesNotContain(CanaryVenue.SECRETS);
  }

  @Test
  void a_preview_writes_nothing_and_asks_for_a_session() {
    int before = house.store.journal().size();
    organiser.read(STRANGER);
    organiser.read(REGISTERED);

    assertThat(house.store.journal()).hasSize(before);
    assertThat(house.store.seats(FlyerDay.ID).lastTicket()).isZero();
    assertThat(stranger.get(STRANGER).header("Location")).isEqualTo("/bureau/entree");
    assertThat(organiser.get("/bureau/journees/unknown/apercu").status()).isEqualTo(404);
    assertThat(organiser.get("/bureau/journees/unknown/apercu/inscrit").status()).isEqualTo(404);
  }
}
