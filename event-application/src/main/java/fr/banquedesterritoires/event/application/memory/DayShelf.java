package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.feedback.FeedbackFigures;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.venue.Venue;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What is kept of one day; whoever touches it holds its monitor. */
final class DayShelf {

  final EventDayId id;
  final Map<RegistrationId, Registration> registrations = new HashMap<>();
  final Map<EmailAddress, RegistrationId> addresses = new HashMap<>();
  final TreeMap<Long, RegistrationId> tickets = new TreeMap<>();
  final TreeMap<Long, RegistrationId> line = new TreeMap<>();
  final Map<IdempotencyKey, KeptAnswer> answers = new HashMap<>();
  final Map<UUID, DoorEvent> door = new LinkedHashMap<>();
  Optional<EventDay> day = Optional.empty();
  Seats seats = Seats.NONE;
  Optional<Venue> venue = Optional.empty();
  int venueVersion;
  Optional<CollectiveReview> review = Optional.empty();
  Optional<Instant> feedbackAsked = Optional.empty();
  final Map<RegistrationId, Feedback> feedback = new HashMap<>();
  FeedbackFigures feedbackOfForgotten = FeedbackFigures.NONE;
  DayFigures ofForgotten = DayFigures.NONE;

  DayShelf(EventDayId id) {
    this.id = id;
  }

  Optional<Registration> registration(RegistrationId wanted) {
    return Optional.ofNullable(registrations.get(wanted));
  }

  List<Registration> standing(long after, int most) {
    return tickets.tailMap(after, false).values().stream()
        .flatMap(id -> registration(id).stream())
        .filter(registration -> registration.state().stands())
        .limit(most)
        .toList();
  }

  /** Takes somebody out, and the answers kept from when the journal says something of them. */
  void forget(Registration last, Set<Instant> instants) {
    Registration former = registrations.remove(last.id());
    if (former != null) {
      addresses.remove(former.participant().email());
      tickets.remove(former.ticket());
      line.remove(former.ticket());
      ofForgotten = ofForgotten.plus(DayFigures.of(last).withoutWords());
    }
    Feedback said = feedback.remove(last.id());
    if (said != null) {
      feedbackOfForgotten = feedbackOfForgotten.plus(FeedbackFigures.of(said));
    }
    answers.values().removeIf(answer -> instants.contains(answer.at()));
  }

  void put(Registration registration) {
    Registration former = registrations.put(registration.id(), registration);
    if (former != null) {
      line.remove(former.turn(), former.id());
      tickets.remove(former.ticket());
    }
    addresses.put(registration.participant().email(), registration.id());
    tickets.put(registration.ticket(), registration.id());
    if (registration.isWaiting()) {
      line.put(registration.turn(), registration.id());
    }
  }
}
