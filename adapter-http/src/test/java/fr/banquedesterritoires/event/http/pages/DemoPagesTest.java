package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.Demo;
import fr.banquedesterritoires.event.http.House;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo's stage. */
class DemoPagesTest {

  private static final String STAGE = "/demo/regie";

  @Test
  void each_act_is_told_with_a_button_until_it_has_been_played() {
    Noting demo = new Noting();
    try (House house = House.open(demo)) {
      Visitor visitor = Visitor.french(house);
      Document page = visitor.read(STAGE);
      assertThat(page.select("ol > li")).hasSize(2);
      assertThat(page.select("ol form input").eachAttr("value")).containsExactly("another-room");

      Answer played = visitor.post(STAGE, Map.of("acte", "another-room"));

      assertThat(played.status()).isEqualTo(303);
      assertThat(demo.played).containsExactly(Demo.Name.ANOTHER_ROOM);
    }
  }

  @Test
  void an_act_that_does_not_exist_is_refused() {
    Noting demo = new Noting();
    try (House house = House.open(demo)) {
      Visitor visitor = Visitor.french(house);
      assertThat(visitor.post(STAGE, Map.of("acte", "dance")).status()).isEqualTo(400);
      assertThat(visitor.post(STAGE, Map.of()).status()).isEqualTo(400);
      assertThat(demo.played).isEmpty();
    }
  }

  @Test
  void another_site_cannot_play() {
    Noting demo = new Noting();
    try (House house = House.open(demo)) {
      assertThat(house.wire.send("POST", STAGE).status()).isEqualTo(403);
      assertThat(demo.played).isEmpty();
    }
  }

  @Test
  void reading_plays_nothing() {
    Noting demo = new Noting();
    try (House house = House.open(demo)) {
      Stream.generate(() -> STAGE).limit(100).forEach(Visitor.french(house)::read);
      assertThat(demo.played).isEmpty();
    }
  }

  @Test
  void outside_a_demo_there_is_no_stage() {
    try (House house = House.open()) {
      assertThat(Visitor.french(house).get(STAGE).status()).isEqualTo(404);
      assertThat(Visitor.french(house).post(STAGE, Map.of("acte", "one-day")).status())
          .isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void the_banner_says_whether_everything_will_be_erased(boolean isThrownAway) {
    try (House house = House.open(new Noting(isThrownAway))) {
      String banner = Visitor.french(house).read("/").expectFirst(".demo").text();
      assertThat(banner.contains("tout sera effacé")).isEqualTo(isThrownAway);
      assertThat(banner).contains("Ouvrir la boîte aux lettres", "Jouer l’histoire");
    }
  }

  /** A demo that notes what it is asked to play. */
  private static final class Noting implements Demo {
    private final List<Name> played = new ArrayList<>();
    private final boolean isThrownAway;

    Noting() {
      this(true);
    }

    Noting(boolean isThrownAway) {
      this.isThrownAway = isThrownAway;
    }

    @Override
    public boolean isThrownAway() {
      return isThrownAway;
    }

    @Override
    public Instant now() {
      return Instant.parse("2019-02-18T08:00:00Z");
    }

    @Override
    public List<Act> acts() {
      return List.of(new Act(Name.SIGN_UPS, true), new Act(Name.ANOTHER_ROOM, false));
    }

    @Override
    public void play(Name name) {
      played.add(name);
    }
  }
}
