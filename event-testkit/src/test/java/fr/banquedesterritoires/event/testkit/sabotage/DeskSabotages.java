package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.organiser.Annals;
import fr.banquedesterritoires.event.application.organiser.People;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch.Order;
import fr.banquedesterritoires.event.application.organiser.VenueProgress;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Stores in which the organiser's desk finds the wrong people, or another history. */
final class DeskSabotages {

  private DeskSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        finding("finds people the other way round", Turned::new, "PPL-01"),
        finding("finds the flyer's people on every day", OneDayOnly::new, "PPL-02"),
        finding("looks for the first word only", FirstWord::new, "PPL-03"),
        finding("lets a percent sign mean anything", Wild::new, "PPL-04"),
        finding("passes over the state", AnyState::new, "PPL-05"),
        finding("knows one order", OneOrder::new, "PPL-06"),
        finding("repeats the last one on the next page", Repeating::new, "PPL-07"),
        Sabotage.of(
            "keeps what was first written of a person",
            OnSabotaged.Seekers.class,
            honest -> honest.books(KeepsFirst::new),
            "PPL-08"),
        telling("tells a history from its end", Backwards::new, "ANN-01"),
        telling("counts by the second", BySecond::new, "ANN-02"),
        telling("counts the sign-ups of all days as one", AllDays::new, "ANN-03"),
        telling("tells the venue's history from its beginning", VenueBackwards::new, "ANN-04"),
        telling("takes open errands for failed ones", AllFailed::new, "ANN-05"),
        telling("tells everybody's moves of anybody", AnybodysMoves::new, "ANN-06"));
  }

  private static Sabotage finding(String sentence, Function<People, People> bent, String rule) {
    return Sabotage.of(
        sentence,
        OnSabotaged.Seekers.class,
        honest -> honest.people(bent.apply(honest.people())),
        rule);
  }

  private static Sabotage telling(String sentence, Function<Annals, Annals> bent, String rule) {
    return Sabotage.of(
        sentence,
        OnSabotaged.Historians.class,
        honest -> honest.annals(bent.apply(honest.annals())),
        rule);
  }

  private static class Seekers implements People {
    final People honest;

    Seekers(People honest) {
      this.honest = honest;
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      return honest.page(day, search, after, most);
    }

    @Override
    public int count(EventDayId day, PeopleSearch search) {
      return honest.count(day, search);
    }
  }

  private static final class Turned extends Seekers {
    Turned(People honest) {
      super(honest);
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      return honest.page(day, search, after, most).reversed();
    }
  }

  private static final class OneDayOnly extends Seekers {
    OneDayOnly(People honest) {
      super(honest);
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      return honest.page(FlyerDay.ID, search, after, most);
    }
  }

  private static final class FirstWord extends Seekers {
    FirstWord(People honest) {
      super(honest);
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      List<String> first = search.words().stream().limit(1).toList();
      return honest.page(day, new PeopleSearch(first, search.state(), search.order()), after, most);
    }
  }

  private static final class Wild extends Seekers {
    Wild(People honest) {
      super(honest);
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      List<String> parts =
          search.words().stream().flatMap(word -> List.of(word.split("%", -1)).stream()).toList();
      return honest.page(day, new PeopleSearch(parts, search.state(), search.order()), after, most);
    }
  }

  private static final class AnyState extends Seekers {
    AnyState(People honest) {
      super(honest);
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      return honest.page(
          day, new PeopleSearch(search.words(), Optional.empty(), search.order()), after, most);
    }
  }

  private static final class OneOrder extends Seekers {
    OneOrder(People honest) {
      super(honest);
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      return honest.page(
          day, new PeopleSearch(search.words(), search.state(), Order.ARRIVAL), after, most);
    }
  }

  private static final class Repeating extends Seekers {
    Repeating(People honest) {
      super(honest);
    }

    @Override
    public List<Registration> page(
        EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
      List<Registration> page = new ArrayList<>(after.stream().toList());
      page.addAll(honest.page(day, search, after, most));
      return page.stream().limit(most).toList();
    }
  }

  private static final class KeepsFirst extends ForwardingBooks {
    KeepsFirst(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Registration registration) {
      if (registration(registration.id()).isEmpty()) {
        super.keep(registration);
      }
    }
  }

  static class Historians implements Annals {
    final Annals honest;

    Historians(Annals honest) {
      this.honest = honest;
    }

    @Override
    public List<JournalEntry> about(RegistrationId registration) {
      return honest.about(registration);
    }

    @Override
    public Map<JournalEntry, LineMove> moves(RegistrationId registration) {
      return honest.moves(registration);
    }

    @Override
    public SortedMap<Instant, Integer> signUps(EventDayId day) {
      return honest.signUps(day);
    }

    @Override
    public List<JournalEntry> ofVenue(EventDayId day, int skip, int most) {
      return honest.ofVenue(day, skip, most);
    }

    @Override
    public VenueProgress venueProgress(EventDayId day) {
      return honest.venueProgress(day);
    }

    @Override
    public DayFigures figuresOfForgotten(EventDayId day) {
      return honest.figuresOfForgotten(day);
    }
  }

  private static final class AnybodysMoves extends Historians {
    AnybodysMoves(Annals honest) {
      super(honest);
    }

    @Override
    public Map<JournalEntry, LineMove> moves(RegistrationId registration) {
      return honest.moves(testkitPerson());
    }

    private static RegistrationId testkitPerson() {
      return fr.banquedesterritoires.event.testkit.fixture.People.id(FlyerDay.ID, 1);
    }
  }

  private static final class VenueBackwards extends Historians {
    VenueBackwards(Annals honest) {
      super(honest);
    }

    @Override
    public List<JournalEntry> ofVenue(EventDayId day, int skip, int most) {
      return honest.ofVenue(day, skip, most).reversed();
    }
  }

  private static final class AllFailed extends Historians {
    AllFailed(Annals honest) {
      super(honest);
    }

    @Override
    public VenueProgress venueProgress(EventDayId day) {
      VenueProgress real = honest.venueProgress(day);
      return new VenueProgress(real.version(), real.told(), 0, real.waiting() + real.failed());
    }
  }

  private static final class Backwards extends Historians {
    Backwards(Annals honest) {
      super(honest);
    }

    @Override
    public List<JournalEntry> about(RegistrationId registration) {
      return honest.about(registration).reversed();
    }
  }

  private static final class BySecond extends Historians {
    BySecond(Annals honest) {
      super(honest);
    }

    @Override
    public SortedMap<Instant, Integer> signUps(EventDayId day) {
      SortedMap<Instant, Integer> counts = new TreeMap<>();
      honest.signUps(day).forEach((at, count) -> counts.put(at.plusSeconds(1), count));
      return counts;
    }
  }

  private static final class AllDays extends Historians {
    AllDays(Annals honest) {
      super(honest);
    }

    @Override
    public SortedMap<Instant, Integer> signUps(EventDayId day) {
      return honest.signUps(FlyerDay.ID);
    }
  }
}
