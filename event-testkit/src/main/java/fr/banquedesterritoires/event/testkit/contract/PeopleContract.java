package fr.banquedesterritoires.event.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch.Order;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.StateKind;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What {@link fr.banquedesterritoires.event.application.organiser.People} promise. */
public abstract class PeopleContract extends PortContract {

  private static final Registration ZOE = named(DAY.id(), 1, "Zoé", "Le Goff", "Plougastel");
  private static final Registration ADA = named(DAY.id(), 2, "Ada", "Bœuf", "L’Isle-Jourdain");
  private static final Registration BEN = named(DAY.id(), 3, "Ben", "Bœuf", "100 % rural_");
  private static final Registration ELSEWHERE =
      named(OTHER_DAY.id(), 4, "Zoé", "Ailleurs", "Plougastel");

  /** For subclasses. */
  protected PeopleContract() {}

  @Test
  final void PPL_01_everybody_is_found_in_the_order_they_came() {
    keepAll();

    assertThat(found(PeopleSearch.EVERYBODY)).containsExactly(ZOE, ADA, BEN);
    assertThat(store().people().count(DAY.id(), PeopleSearch.EVERYBODY)).isEqualTo(3);
  }

  @Test
  final void PPL_02_nobody_is_found_on_an_unknown_day() {
    keepAll();
    EventDayId unknown = new EventDayId("unknown");

    assertThat(store().people().page(unknown, PeopleSearch.EVERYBODY, Optional.empty(), 9))
        .isEmpty();
    assertThat(store().people().count(unknown, PeopleSearch.EVERYBODY)).isZero();
  }

  @Test
  final void PPL_03_words_are_found_without_case_accents_and_ligatures() {
    keepAll();

    assertThat(found(search("BOEUF"))).containsExactly(ADA, BEN);
    assertThat(found(search("boeuf l'isle"))).containsExactly(ADA);
    assertThat(found(search("zoe"))).containsExactly(ZOE);
    assertThat(store().people().count(DAY.id(), search("boeuf"))).isEqualTo(2);
  }

  @Test
  final void PPL_04_signs_that_mean_something_to_a_database_mean_themselves() {
    keepAll();

    assertThat(found(search("100 % rural_"))).containsExactly(BEN);
    assertThat(found(search("_"))).containsExactly(BEN);
    assertThat(found(search("z%e"))).isEmpty();
    assertThat(found(search("! ' ; --"))).isEmpty();
  }

  @Test
  final void PPL_05_only_those_in_a_state_are_found() {
    int ticket = 1;
    for (StateKind kind : StateKind.values()) {
      keep(People.registration(DAY.id(), ticket++, state(kind)));
    }

    for (StateKind kind : StateKind.values()) {
      PeopleSearch search = new PeopleSearch(List.of(), Optional.of(kind), Order.ARRIVAL);
      assertThat(found(search)).extracting(Registration::state).containsExactly(state(kind));
      assertThat(store().people().count(DAY.id(), search)).isOne();
    }
  }

  @Test
  final void PPL_06_they_come_by_name_or_the_last_one_first() {
    keepAll();

    assertThat(found(ordered(Order.NAME))).containsExactly(ADA, BEN, ZOE);
    assertThat(found(ordered(Order.LATEST))).containsExactly(BEN, ADA, ZOE);
  }

  @Test
  final void PPL_07_pages_join_without_gap_or_repeat_in_every_order() {
    for (int n = 1; n <= 7; n++) {
      keep(named(DAY.id(), n, "Camille", "Personne", "Lombez"));
    }
    keep(ELSEWHERE);

    for (Order order : Order.values()) {
      PeopleSearch search = new PeopleSearch(List.of("lombez"), Optional.empty(), order);
      List<Registration> joined = new ArrayList<>();
      Optional<Registration> last = Optional.empty();
      for (int page = 0; page < 4; page++) {
        List<Registration> people = store().people().page(DAY.id(), search, last, 2);
        joined.addAll(people);
        last = Optional.of(people.getLast());
      }
      assertThat(joined).as(order.name()).isEqualTo(found(search)).hasSize(7);
      assertThat(store().people().page(DAY.id(), search, last, 2)).isEmpty();
    }
  }

  @Test
  final void PPL_08_an_amended_person_is_found_by_what_they_are_now() {
    keep(ZOE);
    keep(ZOE.amended(named(DAY.id(), 1, "Zoé", "Martin", "Brest").participant(), ZOE.wishes()));

    assertThat(found(search("goff"))).isEmpty();
    assertThat(found(search("martin"))).hasSize(1);
  }

  private void keepAll() {
    List.of(ZOE, ADA, BEN, ELSEWHERE).forEach(this::keep);
  }

  private void keep(Registration registration) {
    write(registration.day(), books -> books.keep(registration));
  }

  private List<Registration> found(PeopleSearch search) {
    return store().people().page(DAY.id(), search, Optional.empty(), 100);
  }

  private static PeopleSearch search(String words) {
    return PeopleSearch.of(words, Optional.empty(), Order.ARRIVAL);
  }

  private static PeopleSearch ordered(Order order) {
    return new PeopleSearch(List.of(), Optional.empty(), order);
  }

  private static Registration named(
      EventDayId day, int n, String given, String family, String organisation) {
    Registration someone = People.confirmed(day, n);
    return someone.amended(
        new Participant(
            given,
            family,
            EmailAddress.of("p" + n + "@example.org"),
            "maire",
            new Organisation(organisation, Optional.empty()),
            Optional.empty()),
        someone.wishes());
  }

  private static RegistrationState state(StateKind kind) {
    return switch (kind) {
      case CONFIRMED -> new RegistrationState.Confirmed(FlyerDay.OPENS);
      case AWAITING_APPROVAL -> new RegistrationState.AwaitingApproval(FlyerDay.OPENS);
      case OFFERED -> new RegistrationState.Offered(FlyerDay.OPENS, FlyerDay.CLOSES);
      case WAITING -> new RegistrationState.Waiting(FlyerDay.OPENS);
      case REFUSED -> new RegistrationState.Refused(FlyerDay.OPENS);
      case CANCELLED -> new RegistrationState.Cancelled(FlyerDay.OPENS);
    };
  }
}
