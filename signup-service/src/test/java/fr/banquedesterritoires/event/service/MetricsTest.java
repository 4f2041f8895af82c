package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.post.Acknowledgement;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.PostOffice;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.day.Reminders;
import fr.banquedesterritoires.event.documents.calendar.InvitationCalendar;
import fr.banquedesterritoires.event.documents.calendar.PublicCalendar;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.http.MetricsKey;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import fr.banquedesterritoires.event.testkit.leak.VenueLeakCheck;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much is done, in figures of which none is a day's, a person's or a venue's. */
class MetricsTest {

  private static final URI SITE = URI.create("https://journees.example.org");
  private static final EmailAddress CONTACT = EmailAddress.of("contact@example.org");
  private static final String KEY = "a key that nobody guesses";
  private static final String SIGN_UPS = "/api/event-days/" + FlyerDay.ID + "/registrations";

  private final SteppedClock clock = new SteppedClock(FlyerDay.OPENS);
  private final HttpClient client = HttpClient.newHttpClient();
  private @TempDir Path folder;
  private Store store;
  private SteeredHouse house;

  @BeforeEach
  void open() {
    store = SqliteStore.open(SqliteSettings.in(folder));
    new PublishDay(store, Reminders.USUAL, clock).publish(FlyerDay.day());
    new SetVenue(store, clock).set(FlyerDay.ID, CanaryVenue.details());
    house = house(Optional.of(MetricsKey.of(KEY)));
  }

  @AfterEach
  void close() throws InterruptedException {
    house.close();
    client.close();
  }

  @Test
  void requests_are_counted_by_route_and_status_and_sign_ups_and_letters_by_what_became_of_them()
      throws Exception {
    signUp("camille.durand@example.org");
    signUp("camille.durand@example.org");
    get("/journees/inconnue", "");
    get("/qui-sait", "");
    house.sendCourier();

    assertThat(get("/metrics", "Bearer " + KEY).body().lines())
        .contains(
            "journees_requests_seconds_count{method=\"POST\","
                + "route=\"/api/event-days/{id}/registrations\",status=\"2xx\"} 2",
            "journees_requests_seconds_count{method=\"GET\","
                + "route=\"/journees/{id}\",status=\"4xx\"} 1",
            "journees_requests_seconds_count{method=\"GET\",route=\"-\",status=\"4xx\"} 1",
            "journees_signups_total{answer=\"received\"} 2.0",
            "journees_letters_total{outcome=\"posted\"} 1.0",
            "journees_letters_total{outcome=\"put-off\"} 1.0")
        .anyMatch(
            line ->
                line.startsWith("journees_requests_seconds_bucket{")
                    && line.contains("le=\"0.25\""));
  }

  @Test
  void no_figure_tells_a_day_a_person_or_the_venue() throws Exception {
    signUp("camille.durand@example.org");
    get("/journees/" + FlyerDay.ID + "?q=camille", "");
    house.sendCourier();

    String figures = get("/metrics", "Bearer " + KEY).body();

    VenueLeakCheck.forCanary().assertAbsent("/metrics", figures);
    assertThat(figures).doesNotContain(FlyerDay.ID.value(), "camille", "Durand", KEY);
  }

  @Test
  void without_the_key_there_is_nothing_wherever_one_asks_from() throws Exception {
    String nothing = get("/qui-sait", "").body();

    for (String authorization : List.of("", "Bearer x", "Bearer " + KEY + "x", "Basic " + KEY)) {
      HttpResponse<String> answer = get("/metrics", authorization);
      assertThat(answer.statusCode()).as(authorization).isEqualTo(404);
      assertThat(answer.body()).isEqualTo(nothing);
    }
    assertThat(get("/metrics?key=" + KEY.replace(" ", "%20"), "").statusCode()).isEqualTo(404);
    house.close();
    store = SqliteStore.open(SqliteSettings.in(folder));
    house = house(Optional.empty());
    assertThat(get("/metrics", "Bearer " + KEY).statusCode()).isEqualTo(404);
  }

  @Test
  void a_key_that_can_be_guessed_is_refused_and_none_is_printed() {
    assertThatIllegalArgumentException().isThrownBy(() -> MetricsKey.of("secret"));
    assertThat(MetricsKey.of(KEY)).hasToString("MetricsKey[…]");
  }

  private HttpResponse<String> get(String path, String authorization)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private void signUp(String email) throws IOException, InterruptedException {
    String body =
        """
        {"givenName":"Camille","familyName":"Durand","email":"%s","role":"maire",
         "organisation":"Lombez","lunch":false,"consent":true}\
        """
            .formatted(email);
    HttpRequest request =
        HttpRequest.newBuilder(at(SIGN_UPS))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isEqualTo(202);
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + house.port() + path);
  }

  private SteeredHouse house(Optional<MetricsKey> key) {
    return new SteeredHouse(
        store,
        new byte[PrivateLinks.KEY_LENGTH],
        new SteeredHouse.Mailing(
            new Counter(),
            new PublicCalendar("Caisse des dépôts", CONTACT),
            new InvitationCalendar("Caisse des dépôts", CONTACT, SITE)),
        new HttpSettings(
            "127.0.0.1",
            0,
            SITE,
            HttpSettings.FRENCH_AND_ENGLISH,
            false,
            Organiser.named("Caisse des dépôts"),
            Limits.DEFAULT,
            new Guards(List.of(), List.of(), OptionalInt.empty(), Optional.empty(), key)),
        clock,
        new SplittableRandom(1));
  }

  /** Takes letters in turns: this one, and not the next. */
  private static final class Counter implements PostOffice {
    private int letters;

    @Override
    public Receipt post(Letter letter) {
      return letters++ % 2 == 0 ? Receipt.POSTED : new Receipt.TryLater(new Trouble("later"));
    }

    @Override
    public Receipt post(Acknowledgement acknowledgement) {
      return Receipt.POSTED;
    }
  }
}
