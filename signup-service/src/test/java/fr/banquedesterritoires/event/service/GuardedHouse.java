package fr.banquedesterritoires.event.service;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.EraseOutcome;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.mail.Sender;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.SteppedClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The real house on an SQLite file, with an ear at its log and at its statements. */
final class GuardedHouse implements AutoCloseable {

  static final URI SITE = URI.create("https://journees.example.org");

  final SteppedClock clock = new SteppedClock(FlyerDay.OPENS);
  final List<ILoggingEvent> log = new CopyOnWriteArrayList<>();

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final Logger sql = (Logger) LoggerFactory.getLogger("journees.sql");
  private final HttpClient client = HttpClient.newHttpClient();
  private final House house;
  private final int port;
  private final AppenderBase<ILoggingEvent> ear =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          log.add(event);
        }
      };

  GuardedHouse(Path data) {
    Sender sender =
        new Sender(
            "Territoires conseils",
            EmailAddress.of("inscriptions@example.org"),
            EmailAddress.of("contact@example.org"));
    house =
        new House(
            StoreOptions.sqliteIn(data),
            new byte[32],
            new MailOptions().outside(data, SITE, sender),
            Keeping.in(data),
            new HttpSettings(
                "127.0.0.1",
                0,
                SITE,
                List.of(Locale.FRENCH, Locale.ENGLISH),
                false,
                Organiser.named("Territoires conseils"),
                Limits.DEFAULT,
                Guards.AT_HOME),
            clock,
            Chance.real());
    house.publishDay().publish(FlyerDay.day());
    house.setVenue().set(FlyerDay.ID, CanaryVenue.details());
    ear.start();
    root.addAppender(ear);
    sql.addAppender(ear);
    sql.setAdditive(false);
    sql.setLevel(Level.TRACE);
    port = house.server().start();
  }

  HttpResponse<String> send(String method, String path, String body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Origin", SITE.toString())
            .header("Accept-Language", "fr");
    for (int n = 0; n < headers.length; n += 2) {
      request.header(headers[n], headers[n + 1]);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** The statements that something has the store run, in their order. */
  List<String> statements(ThrowingRunnable work) throws IOException, InterruptedException {
    int before = log.size();
    work.run();
    List<String> run = new ArrayList<>();
    for (ILoggingEvent event : log.subList(before, log.size())) {
      if (event.getLoggerName().equals("journees.sql")) {
        run.add(event.getFormattedMessage());
      }
    }
    return run;
  }

  /** Publishes a day, or publishes it anew. */
  void publish(EventDay day) {
    house.publishDay().publish(day);
  }

  /** Erases somebody as their private link would. */
  EraseOutcome erase(Registration registration) {
    return house.eraseRegistration().erase(new PrivateLinks(new byte[32]).tokenFor(registration));
  }

  /** Does what the service does before it listens. */
  void open() {
    house.upkeep().beforeOpening();
  }

  void sendCourier() {
    while (house.courier().makeRound() > 0) {}
  }

  @Override
  public void close() throws IOException, InterruptedException {
    client.close();
    house.close();
    sql.setLevel(null);
    sql.setAdditive(true);
    sql.detachAppender(ear);
    root.detachAppender(ear);
  }

  /** Something that sends. */
  interface ThrowingRunnable {
    void run() throws IOException, InterruptedException;
  }
}
