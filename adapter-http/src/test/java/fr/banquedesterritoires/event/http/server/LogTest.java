package fr.banquedesterritoires.event.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.banquedesterritoires.event.application.work.StoreFailedException;
import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.organiser.Role;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class LogTest {

  private static final String DAY = "/api/event-days/" + FlyerDay.ID;
  private static final String ADDRESS = "camille.durand@example.org";
  private static final String BODY =
      """
      {"givenName":"Camille","familyName":"Durand-Lavigne","email":"%s","role":"maire",
       "organisation":"Lombez","lunch":false,"consent":true}\
      """
          .formatted(ADDRESS);

  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void listen() {
    log.start();
    root.addAppender(log);
    root.setLevel(Level.INFO);
  }

  @AfterEach
  void stopListening() {
    root.setLevel(Level.WARN);
    root.detachAppender(log);
  }

  @Test
  void a_request_leaves_one_line_with_its_route_and_nothing_that_was_typed() {
    try (House house = House.open()) {
      house.wire.send("GET", DAY + "?q=secret");
      house.wire.send("GET", "/secret");

      Awaitility.await().until(() -> requests().size() == 2);
      assertThat(requests().get(0)).matches("GET /api/event-days/\\{id} 200 \\d+ ms");
      assertThat(requests().get(1)).matches("GET - 404 \\d+ ms");
    }
  }

  @Test
  void nothing_logged_holds_a_token_personal_data_or_the_venue() {
    try (House house = House.open()) {
      house.wire.json("POST", DAY + "/registrations", BODY);
      String token = house.token(FlyerDay.ID, ADDRESS);
      Answer shown =
          house.wire.send("GET", "/api/registration", "Authorization", "Bearer " + token);
      house.wire.json("PATCH", "/api/registration", BODY, "Authorization", "Bearer " + token);
      house.wire.send("GET", "/inscription/" + token);
      house.wire.send("GET", "/" + token + "?token=" + token);
      house.wire.send("GET", "/api/registration", "Authorization", "Bearer x" + token);
      house.wire.send("GET", "/a%2f" + token);
      house.storeThrows(new StoreFailedException("disk full", new IllegalStateException(ADDRESS)));
      house.wire.json("POST", DAY + "/registrations", BODY);
      house.storeThrows(new IllegalStateException(ADDRESS, new IllegalArgumentException(token)));
      house.wire.json("POST", DAY + "/registrations", BODY);

      assertThat(shown.text()).contains(CanaryVenue.SECRETS.getFirst());
      Awaitility.await().until(() -> requests().size() == 8);
      assertThat(everything())
          .doesNotContain(token, ADDRESS, "Durand-Lavigne")
          .doesNotContain(CanaryVenue.SECRETS);
    }
  }

  @Test
  void nothing_logged_holds_a_tools_token() {
    try (House house = House.open()) {
      String token = house.toolToken(Role.ORGANISER).token();
      String day = "/api/desk/event-days/" + FlyerDay.ID;
      String[] bearer = {"Authorization", "Bearer " + token};
      house.wire.send("GET", day, bearer);
      house.wire.send("GET", day + "?access_token=" + token);
      house.wire.send("GET", day + "/" + token, bearer);
      house.wire.json("PUT", day, token, bearer);
      house.storeThrows(new IllegalStateException(token));
      house.wire.json(
          "PUT",
          day + "/publication",
          "{\"publication\":\"draft\"}",
          "If-Match",
          house.wire.send("GET", day, bearer).header("ETag"),
          "Authorization",
          "Bearer " + token);

      Awaitility.await().until(() -> requests().size() == 6);
      assertThat(requests().getFirst()).startsWith("GET /api/desk/event-days/{id} 200");
      assertThat(everything()).doesNotContain(token);
    }
  }

  @Test
  void a_bug_is_told_as_an_incident_that_the_log_explains_to_a_developer_only() {
    try (House house = House.open()) {
      house.storeThrows(new IllegalStateException("camille"));

      Answer answer = house.wire.json("POST", DAY + "/registrations", BODY);

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.problem()).isEqualTo("broken");
      assertThat(answer.text()).doesNotContain("Exception", "fr.banque", "camille");
      String incident = answer.json().at("/incident").asString();
      assertThat(answer.json().at("/detail").asString()).contains(incident);
      assertThat(everything())
          .contains(
              "incident " + incident + " at /api/event-days/{id}/registrations",
              "java.lang.IllegalStateException\n\tat fr.banquedesterritoires");
    }
  }

  @Test
  void an_error_of_the_virtual_machine_is_an_incident_too() {
    try (House house = House.open()) {
      house.storeWaits(LogTest::overflow);

      Answer answer = house.wire.json("POST", DAY + "/registrations", BODY);

      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.problem()).isEqualTo("broken");
      assertThat(everything()).contains(answer.json().at("/incident").asString());
    }
  }

  private static void overflow() {
    throw new StackOverflowError();
  }

  private List<String> requests() {
    return List.copyOf(log.list).stream()
        .filter(event -> event.getLoggerName().equals("journees.requests"))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  private String everything() {
    StringBuilder everything = new StringBuilder();
    for (ILoggingEvent event : List.copyOf(log.list)) {
      everything.append(event.getFormattedMessage()).append('\n');
      if (event.getThrowableProxy() != null) {
        everything.append(event.getThrowableProxy().getMessage()).append('\n');
      }
    }
    return everything.toString();
  }
}
