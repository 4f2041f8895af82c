package fr.banquedesterritoires.event.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome;
import fr.banquedesterritoires.event.persistence.PostgresServer;
import fr.banquedesterritoires.event.persistence.PostgresStore;
import fr.banquedesterritoires.event.persistence.Rounds;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.HistoryCheck;
import fr.banquedesterritoires.event.testkit.race.Race;
import fr.banquedesterritoires.event.testkit.race.SignUpCall;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three services that share one PostgreSQL. */
class ThreeInstancesIT {

  private static final int PEOPLE = 400;

  @TempDir private static Path folder;
  private static Instances instances;
  private static PostgresStore store;

  @BeforeAll
  static void start() throws IOException {
    instances = Instances.start(folder);
    store = PostgresStore.open(instances.settings());
  }

  @AfterAll
  static void stop() throws InterruptedException {
    instances.close();
    store.close();
  }

  @Test
  void a_hundred_seats_go_to_the_first_hundred_while_instances_come_and_go() throws Exception {
    for (int round = 0; round < Rounds.usually(1); round++) {
      EventDay day = OpenDay.named("rush-" + round);
      OpenDay.publish(store, day);

      List<Call> calls = rushWhileOneGoes(day, round);

      assertThat(calls).hasSize(PEOPLE).allMatch(Call::isAcknowledged);
      HistoryCheck.assertInOrder(OpenDay.SEATS, history(day, calls));
      assertThat(store.seats(day.id()))
          .isEqualTo(new Seats(OpenDay.SEATS, PEOPLE - OpenDay.SEATS, PEOPLE));
    }
  }

  @Test
  void twenty_repeats_at_all_of_them_are_one_registration_one_letter_and_one_answer()
      throws Exception {
    new TwentyTimes(instances.addresses(), instances.dataFolders(), store)
        .areOnceUnderOneKeyAlone();
  }

  @Test
  void nobody_is_told_yes_in_vain_while_the_database_is_away_and_the_services_recover()
      throws Exception {
    for (int round = 0; round < Rounds.usually(1); round++) {
      EventDay day = OpenDay.named("away-" + round);
      OpenDay.publish(store, day);
      AtomicInteger turn = new AtomicInteger();
      try (Visitors visitors = new Visitors(day);
          Rush rush = Rush.on(() -> instances.address(turn.getAndIncrement()), visitors, 16, 0)) {
        rush.await(100, Call::isAcknowledged);
        PostgresServer.crash();
        rush.await(16, Call::isPutOff);
        assertThat(readiness(visitors)).containsOnly(503);
        PostgresServer.restart();
        Awaitility.await()
            .atMost(60, TimeUnit.SECONDS)
            .untilAsserted(() -> assertThat(readiness(visitors)).containsOnly(200));
        rush.await(100, Call::isAcknowledged);
        rush.close();

        assertThat(rush.calls()).allMatch(Call::isYesOrComeBack);
        assertThat(OpenDay.missing(OpenDay.everybody(store, day.id(), 0), rush.acknowledged()))
            .isEmpty();
      }
    }
  }

  private static List<Integer> readiness(Visitors visitors) {
    return Race.run(
        Instances.COUNT, n -> visitors.statusOf(instances.address(n).resolve("/readyz")));
  }

  private static List<Call> rushWhileOneGoes(EventDay day, int round) throws Exception {
    int going = round % Instances.COUNT;
    try (Visitors visitors = new Visitors(day);
        StubbornRush rush = new StubbornRush(PEOPLE, instances::address, visitors)) {
      rush.awaitAnswers(PEOPLE / 4);
      if (round % 2 == 0) {
        instances.restart(going);
      } else {
        instances.killAndStart(going);
      }
      return rush.calls();
    }
  }

  /** What each was told by letter, as far as it shows in what is kept. */
  private static List<SignUpCall> history(EventDay day, List<Call> calls) {
    Map<EmailAddress, Registration> kept =
        OpenDay.everybody(store, day.id(), 0).stream()
            .collect(
                Collectors.toMap(
                    registration -> registration.participant().email(), Function.identity()));
    return calls.stream()
        .map(
            call -> {
              EmailAddress address = People.person(call.person()).email();
              Registration registration = Objects.requireNonNull(kept.get(address));
              return new SignUpCall(address, outcome(registration), call.called(), call.answered());
            })
        .toList();
  }

  private static SignUpOutcome outcome(Registration registration) {
    return store.placeInLine(registration.id()).stream()
        .<SignUpOutcome>mapToObj(place -> new SignUpOutcome.PutInLine(registration, place))
        .findFirst()
        .orElseGet(() -> new SignUpOutcome.Accepted(registration));
  }
}
