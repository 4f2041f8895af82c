package fr.banquedesterritoires.event.testkit.sabotage;

import static fr.banquedesterritoires.event.testkit.sabotage.BentStore.honest;

import fr.banquedesterritoires.event.application.venue.Venues;
import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.testkit.contract.StoreUnderTest;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueSafe;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** What can be wrong with venues. */
final class VenueSabotages {

  private VenueSabotages() {}

  static List<Sabotage> all() {
    return List.of(
        on("hands out the venue that was set last", VenueSabotages::lastOfAll, "VEN-01", "VEN-04"),
        on("loses the way in", () -> honest().books(WithoutNotes::new), "VEN-02"),
        on("keeps the first venue", () -> honest().books(FirstVenueOnly::new), "VEN-03"),
        on("drops the venue when its day changes", VenueSabotages::dropping, "VEN-05"),
        on(
            "has a way round the grant",
            () -> honest().venues(new Leaky(honest().venues())),
            "VEN-06"),
        on("takes no venue back", () -> honest().books(NeverTakenBack::new), "VEN-07"),
        on("forgets that it took a venue back", VenueSabotages::forgetful, "VEN-07"),
        on(
            "stumbles over a venue that is not there",
            () -> honest().books(Stumbling::new),
            "VEN-08"));
  }

  private static Sabotage on(String sentence, Supplier<StoreUnderTest> store, String... rules) {
    return new Sabotage(sentence, OnSabotaged.Venues.class, store, Set.of(rules));
  }

  private static StoreUnderTest lastOfAll() {
    AtomicReference<Optional<Venue>> last = new AtomicReference<>(Optional.empty());
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void keep(Venue venue) {
                    super.keep(venue);
                    last.set(Optional.of(venue));
                  }
                })
        .venues(grant -> last.get());
  }

  private static StoreUnderTest dropping() {
    Set<EventDayId> changed = ConcurrentHashMap.newKeySet();
    BentStore noting = honest().notingChanged(changed);
    return noting.venues(
        grant -> changed.contains(grant.day()) ? Optional.empty() : noting.venues().find(grant));
  }

  private static StoreUnderTest forgetful() {
    AtomicInteger takenBack = new AtomicInteger();
    return honest()
        .books(
            books ->
                new ForwardingBooks(books) {
                  @Override
                  public void removeVenue() {
                    takenBack.addAndGet(honest.hasVenue() ? 1 : 0);
                    super.removeVenue();
                  }

                  @Override
                  public int venueVersion() {
                    return super.venueVersion() - takenBack.get();
                  }
                });
  }

  private static final class NeverTakenBack extends ForwardingBooks {
    NeverTakenBack(DayBooks honest) {
      super(honest);
    }

    @Override
    public void removeVenue() {}
  }

  private static final class Stumbling extends ForwardingBooks {
    Stumbling(DayBooks honest) {
      super(honest);
    }

    @Override
    public void removeVenue() {
      if (!hasVenue()) {
        throw new IllegalStateException("no venue");
      }
      super.removeVenue();
    }
  }

  /** A store of venues with one method too many. */
  public static final class Leaky implements Venues {
    private final Venues honest;

    Leaky(Venues honest) {
      this.honest = honest;
    }

    @Override
    public Optional<Venue> find(DisclosureGrant grant) {
      return honest.find(grant);
    }

    /** What nobody may have. */
    public Venue peek() {
      return new Venue(FlyerDay.ID, 1, CanaryVenue.details());
    }
  }

  private static final class Notes extends VenueSafe {
    Venue without(EventDayId day, Venue venue) {
      VenueDetails details = detailsOf(venue);
      return new Venue(
          day,
          versionOf(venue),
          new VenueDetails(
              details.room().map(room -> new Room(room.name(), room.address(), Optional.empty())),
              details.joinLink()));
    }
  }

  private static final class WithoutNotes extends ForwardingBooks {
    WithoutNotes(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Venue venue) {
      super.keep(new Notes().without(honest.day().orElseThrow().id(), venue));
    }
  }

  static final class FirstVenueOnly extends ForwardingBooks {
    FirstVenueOnly(DayBooks honest) {
      super(honest);
    }

    @Override
    public void keep(Venue venue) {
      if (honest.venueVersion() == 0) {
        super.keep(venue);
      }
    }
  }
}
