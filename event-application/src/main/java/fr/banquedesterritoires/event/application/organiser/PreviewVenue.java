package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.post.Letter;
import fr.banquedesterritoires.event.application.post.LetterPreview;
import fr.banquedesterritoires.event.application.post.Occasion;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.venue.RevealVenue;
import fr.banquedesterritoires.event.application.venue.VenueAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.day.EventFormat;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.venue.DisclosureGrant;
import fr.banquedesterritoires.event.venue.VenueDetails;
import fr.banquedesterritoires.event.venue.VenueDisclosureRule;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Shows what a new venue would set off before it is set: the old one beside it, who would be told
 * now, and the letter as the first of them would read it. Nothing is written or sent.
 */
public final class PreviewVenue {

  /** How many of those who would be told are named; the others are counted. */
  public static final int MOST_NAMES = 200;

  private static final int PAGE = 500;

  /** Stands in the letter where the addressee's own would. */
  private static final String NO_TOKEN = "…";

  private final EventDays days;
  private final Registrations registrations;
  private final Annals annals;
  private final RevealVenue revealVenue;
  private final LetterPreview letterPreview;
  private final InstantSource clock;

  /** On a store, the rule, a writer of letters and a clock. */
  public PreviewVenue(
      EventDays days,
      Registrations registrations,
      Annals annals,
      RevealVenue revealVenue,
      LetterPreview letterPreview,
      InstantSource clock) {
    this.days = days;
    this.registrations = registrations;
    this.annals = annals;
    this.revealVenue = revealVenue;
    this.letterPreview = letterPreview;
    this.clock = clock;
  }

  /**
   * What would happen.
   *
   * @param day the day as it stands
   * @param former the venue it would replace, or why there is none
   * @param next the new one
   * @param seen the version of the venue as it is
   * @param turnsOnline whether the day would turn into a teleconference, which everybody who stands
   *     registered is told
   * @param told how many would be told the venue now
   * @param names the first of them
   * @param untold how many stand registered and would not be told it now
   * @param letter what the first of them would read
   */
  public record Preview(
      EventDay day,
      VenueAnswer former,
      VenueDetails next,
      int seen,
      boolean turnsOnline,
      int told,
      List<Participant> names,
      int untold,
      Optional<LetterPreview.Page> letter) {

    /** Copies the names in. */
    public Preview {
      names = List.copyOf(names);
    }
  }

  /** What setting this venue would do, or empty if there is no such day. */
  public Optional<Preview> of(Permit permit, EventDayId id, VenueDetails next) {
    permit.require(Task.CHANGE_VENUE);
    return days.find(id).map(day -> preview(permit, day, next));
  }

  private Preview preview(Permit permit, EventDay day, VenueDetails next) {
    Instant now = clock.instant();
    int seen = annals.venueProgress(day.id()).version();
    Audience audience = new Audience(new VenueDisclosureRule(day), now);
    List<Registration> page;
    long last = 0;
    do {
      page = registrations.standing(day.id(), last, PAGE);
      page.forEach(audience::count);
      last = page.isEmpty() ? last : page.getLast().ticket();
    } while (page.size() == PAGE);
    return new Preview(
        day,
        revealVenue.toClerk(day, permit.actor().role()),
        next,
        seen,
        RunVenue.turns(day, next),
        audience.told,
        audience.first.stream().map(Registration::participant).toList(),
        audience.untold,
        audience.first.stream()
            .findFirst()
            .map(first -> letterPreview.of(letter(day, first, next, seen, now))));
  }

  private static Letter letter(
      EventDay day, Registration addressee, VenueDetails next, int seen, Instant now) {
    EventFormat format = next.room().isPresent() ? EventFormat.HYBRID : EventFormat.ONLINE;
    boolean turns = RunVenue.turns(day, next);
    Occasion known = seen == 0 ? Occasion.VENUE_KNOWN : Occasion.VENUE_CHANGED;
    return new Letter(
        "preview",
        turns ? Occasion.TURNED_ONLINE : known,
        turns ? day.inFormat(format) : day,
        addressee,
        OptionalInt.empty(),
        new VenueAnswer.Disclosed(next, seen + 1),
        NO_TOKEN,
        Optional.empty(),
        now);
  }

  /** Those who stand registered: whom the rule entitles now, and the others. */
  private static final class Audience {
    private final VenueDisclosureRule rule;
    private final Instant now;
    private final List<Registration> first = new ArrayList<>();
    private int told;
    private int untold;

    Audience(VenueDisclosureRule rule, Instant now) {
      this.rule = rule;
      this.now = now;
    }

    void count(Registration registration) {
      if (!(rule.decide(registration, now) instanceof DisclosureGrant)) {
        untold++;
        return;
      }
      told++;
      if (first.size() < MOST_NAMES) {
        first.add(registration);
      }
    }
  }
}
