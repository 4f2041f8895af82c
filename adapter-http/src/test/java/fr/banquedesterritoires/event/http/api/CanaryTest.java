package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.DisclosureTerms;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.Publication;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.web.Route;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever is not entitled asks everything there is to ask. */
class CanaryTest extends ApiTest {

  @Test
  void a_stranger_never_learns_the_venue() {
    assertThat(everythingTold("A".repeat(64))).noneMatch(CanaryTest::tellsTheVenue);
  }

  @Test
  void somebody_in_line_never_learns_it() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    house.wire.json("POST", SIGN_UP, Bodies.signUp("premier@example.org"));

    assertThat(everythingTold(token())).noneMatch(CanaryTest::tellsTheVenue);
  }

  @Test
  void somebody_who_awaits_approval_or_was_refused_never_learns_it() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    String token = token();

    assertThat(everythingTold(token)).noneMatch(CanaryTest::tellsTheVenue);
    house.refuse(registration());
    assertThat(everythingTold(token)).noneMatch(CanaryTest::tellsTheVenue);
  }

  @Test
  void somebody_approved_learns_it_and_no_longer_once_they_cancel() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    String token = token();
    house.approve(registration());

    assertThat(everythingTold(token)).anyMatch(CanaryTest::tellsTheVenue);
    house.wire.send("DELETE", REGISTRATION, bearer(token));
    assertThat(everythingTold(token)).noneMatch(CanaryTest::tellsTheVenue);
  }

  @Test
  void nobody_learns_it_before_its_time_or_of_a_day_called_off() {
    EventDay later =
        DayVariation.of(FlyerDay.day()).disclosure(DisclosureTerms.from(FlyerDay.CLOSES)).day();
    house.publish(later);
    String token = token();

    assertThat(everythingTold(token)).noneMatch(CanaryTest::tellsTheVenue);
    house.clock.moveTo(FlyerDay.CLOSES);
    assertThat(everythingTold(token)).anyMatch(CanaryTest::tellsTheVenue);
    house.publish(DayVariation.of(later).publication(Publication.CANCELLED).day());
    assertThat(everythingTold(token)).noneMatch(CanaryTest::tellsTheVenue);
  }

  @Test
  void replacing_a_link_tells_it_neither_before_nor_after() {
    house.publish(DayVariation.of(FlyerDay.day()).approval(true).day());
    String first = token();

    Answer answer = house.wire.send("POST", REGISTRATION + "/new-link", bearer(first));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.headers().map() + answer.text()).matches(told -> !tellsTheVenue(told));
    assertThat(everythingTold(first)).noneMatch(CanaryTest::tellsTheVenue);
    assertThat(everythingTold(house.token(FlyerDay.ID, ADDRESS)))
        .noneMatch(CanaryTest::tellsTheVenue);
  }

  private String token() {
    house.wire.json("POST", SIGN_UP, Bodies.signUp(ADDRESS));
    return house.token(FlyerDay.ID, ADDRESS);
  }

  private Registration registration() {
    return house.registration(FlyerDay.ID, ADDRESS).orElseThrow();
  }

  /**
   * Every answer the server gives to the holder of a token, header and body, on every route but
   * those that would end the registration or the token.
   */
  private List<String> everythingTold(String token) {
    List<String> told = new ArrayList<>();
    for (Route route : house.server.routes()) {
      String path =
          route.path().replaceAll("\\{id}", FlyerDay.ID.value()).replaceAll("\\{[^}]*}", token);
      if (!route.method().name().equals("DELETE") && !path.endsWith("/new-link")) {
        Answer answer =
            house.wire.json(
                route.method().name(),
                path,
                "{}",
                "Authorization",
                "Bearer " + token,
                "Cookie",
                "__Host-inscription=" + token);
        told.add(answer.headers().map() + answer.text());
      }
    }
    return told;
  }

  private static boolean tellsTheVenue(String told) {
    return CanaryVenue.SECRETS.stream().anyMatch(told::contains);
  }
}
