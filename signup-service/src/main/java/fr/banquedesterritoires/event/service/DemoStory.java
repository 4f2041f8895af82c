package fr.banquedesterritoires.event.service;

import fr.banquedesterritoires.event.application.day.PublishDay;
import fr.banquedesterritoires.event.application.registration.CancelRegistration;
import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.application.registration.RegisterParticipant;
import fr.banquedesterritoires.event.application.review.KeepReview;
import fr.banquedesterritoires.event.application.venue.SetVenue;
import fr.banquedesterritoires.event.application.venue.TurnOnline;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.http.Demo;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The story of the flyer's day, as the demo tells it: each act goes through the use cases that
 * people and organisers use, and letters follow from it as they always do.
 */
final class DemoStory implements Demo {

  private static final int SEATS = 160;
  private static final int PEOPLE = 200;
  private static final int FIRST_TO_CANCEL = 11;
  private static final int LAST_TO_CANCEL = 25;

  private final Stage stage;
  private final Store store;
  private final PrivateLinks links;
  private final UseCases useCases;

  DemoStory(Stage stage, Store store, PrivateLinks links, UseCases useCases) {
    this.stage = stage;
    this.store = store;
    this.links = links;
    this.useCases = useCases;
  }

  /**
   * What the story is played on.
   *
   * @param clock the demo's
   * @param day of which it is told
   * @param isThrownAway whether the data are, in the end
   */
  record Stage(DemoClock clock, EventDayId day, boolean isThrownAway) {}

  /** What the acts are made of. */
  record UseCases(
      PublishDay publishDay,
      RegisterParticipant registerParticipant,
      CancelRegistration cancelRegistration,
      SetVenue setVenue,
      TurnOnline turnOnline,
      KeepReview keepReview) {}

  @Override
  public boolean isThrownAway() {
    return stage.isThrownAway();
  }

  @Override
  public Instant now() {
    return stage.clock().instant();
  }

  @Override
  public List<Act> acts() {
    return Stream.of(
            Name.SIGN_UPS,
            Name.CANCELLATIONS,
            Name.ANOTHER_ROOM,
            Name.WEEK_BEFORE,
            Name.TELECONFERENCE,
            Name.EVE,
            Name.MORNING,
            Name.EVENING,
            Name.WEEK_AFTER,
            Name.SEASON_AFTER)
        .map(name -> new Act(name, isPlayed(name)))
        .toList();
  }

  private boolean isPlayed(Name name) {
    return switch (name) {
      case SIGN_UPS -> registration(PEOPLE).isPresent();
      case CANCELLATIONS ->
          registration(LAST_TO_CANCEL).filter(one -> !one.state().stands()).isPresent();
      case ANOTHER_ROOM -> venueVersion() > 1;
      case WEEK_BEFORE, EVE, MORNING, EVENING, WEEK_AFTER, SEASON_AFTER ->
          !now().isBefore(momentOf(name));
      case TELECONFERENCE -> day().format() != EventFormat.ON_SITE;
      case ONE_HOUR, ONE_DAY -> false;
    };
  }

  @Override
  public void play(Name name) {
    switch (name) {
      case SIGN_UPS -> signUpAll();
      case CANCELLATIONS -> cancelSome();
      case ANOTHER_ROOM -> useCases.setVenue().set(stage.day(), DemoVenues.another());
      case WEEK_BEFORE, EVE, MORNING, EVENING, SEASON_AFTER -> stage.clock().moveTo(momentOf(name));
      case WEEK_AFTER -> conclude();
      case TELECONFERENCE -> turnOnline();
      case ONE_HOUR -> stage.clock().moveTo(now().plus(Duration.ofHours(1)));
      case ONE_DAY -> stage.clock().moveTo(now().plus(Duration.ofDays(1)));
    }
  }

  private void signUpAll() {
    useCases.publishDay().publish(day().under(day().registration().withSeats(SEATS)));
    IntStream.rangeClosed(1, PEOPLE)
        .mapToObj(DemoPeople::person)
        .forEach(
            person ->
                useCases
                    .registerParticipant()
                    .signUp(stage.day(), person, Wishes.NONE, Locale.FRENCH));
  }

  private void cancelSome() {
    IntStream.rangeClosed(FIRST_TO_CANCEL, LAST_TO_CANCEL)
        .mapToObj(this::registration)
        .flatMap(Optional::stream)
        .map(links::tokenFor)
        .forEach(useCases.cancelRegistration()::cancel);
  }

  private void turnOnline() {
    stage.clock().moveTo(before(2));
    VenueDetails venue = DemoVenues.both();
    useCases.turnOnline().turn(stage.day(), venue.joinLink().orElseThrow(), venue.room());
  }

  /** By then the organiser has published what the day concluded. */
  private void conclude() {
    stage.clock().moveTo(momentOf(Name.WEEK_AFTER));
    useCases.keepReview().publish(stage.day(), DemoReview.text());
  }

  /** When the clock stands for an act that is time, and perhaps more. */
  private Instant momentOf(Name name) {
    return switch (name) {
      case WEEK_BEFORE -> before(7);
      case EVE -> before(1);
      case MORNING -> day().starts().minus(Duration.ofMinutes(30));
      case EVENING -> day().ends().plus(Duration.ofMinutes(30));
      case WEEK_AFTER -> after(8);
      case SEASON_AFTER -> after(91);
      case SIGN_UPS, CANCELLATIONS, ANOTHER_ROOM, TELECONFERENCE, ONE_HOUR, ONE_DAY ->
          throw new IllegalArgumentException(name + " is more than a moment");
    };
  }

  private Instant after(int days) {
    EventDay day = day();
    return day.ends().atZone(day.zone()).plusDays(days).toInstant();
  }

  private Instant before(int days) {
    EventDay day = day();
    return day.starts().atZone(day.zone()).minusDays(days).toInstant();
  }

  private EventDay day() {
    return store.find(stage.day()).orElseThrow();
  }

  private int venueVersion() {
    return store.inDay(stage.day(), books -> books.venueVersion());
  }

  private Optional<Registration> registration(int n) {
    Participant person = DemoPeople.person(n);
    return store.inDay(stage.day(), books -> books.under(person.email()));
  }
}
