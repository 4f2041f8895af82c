package fr.banquedesterritoires.event.application.memory;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.feedback.Feedback;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.venue.Venue;
import fr.banquedesterritoires.event.venue.VenueSafe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The books of one unit of work: what it writes lies on top of the shelf until it is committed. */
final class MemoryDayBooks extends VenueSafe implements DayBooks {

  private final DayShelf shelf;
  private final Map<RegistrationId, Registration> written = new LinkedHashMap<>();
  private final Map<IdempotencyKey, KeptAnswer> answers = new HashMap<>();
  private final Map<UUID, DoorEvent> door = new LinkedHashMap<>();
  private final Map<RegistrationId, Registration> forgotten = new LinkedHashMap<>();
  private final List<MemoryJournal.Line> lines = new ArrayList<>();
  private Optional<EventDay> day;
  private Seats seats;
  private Optional<Venue> venue;
  private int venueVersion;
  private Optional<CollectiveReview> review;
  private Optional<Instant> feedbackAsked;
  private final Map<RegistrationId, Feedback> feedback = new LinkedHashMap<>();

  MemoryDayBooks(DayShelf shelf) {
    this.shelf = shelf;
    this.day = shelf.day;
    this.seats = shelf.seats;
    this.venue = shelf.venue;
    this.venueVersion = shelf.venueVersion;
    this.review = shelf.review;
    this.feedbackAsked = shelf.feedbackAsked;
  }

  void commitTo(MemoryJournal journal) {
    shelf.day = day;
    shelf.seats = seats;
    written.values().forEach(shelf::put);
    shelf.answers.putAll(answers);
    shelf.door.putAll(door);
    shelf.venueVersion = venueVersion;
    shelf.venue = venue;
    shelf.review = review;
    shelf.feedbackAsked = feedbackAsked;
    shelf.feedback.putAll(feedback);
    journal.append(lines);
    forgotten.values().forEach(one -> shelf.forget(one, journal.instantsOf(one.id())));
    journal.forget(forgotten.keySet());
  }

  Set<RegistrationId> forgotten() {
    return forgotten.keySet();
  }

  Set<RegistrationId> written() {
    return written.keySet();
  }

  @Override
  public Optional<EventDay> day() {
    return day;
  }

  @Override
  public Seats seats() {
    return seats;
  }

  @Override
  public Optional<Registration> under(EmailAddress address) {
    return written.values().stream()
        .filter(registration -> registration.participant().email().equals(address))
        .findFirst()
        .or(() -> Optional.ofNullable(shelf.addresses.get(address)).flatMap(this::registration));
  }

  @Override
  public Optional<Registration> registration(RegistrationId id) {
    return Optional.ofNullable(written.getOrDefault(id, shelf.registrations.get(id)))
        .filter(one -> !forgotten.containsKey(id));
  }

  @Override
  public Optional<Registration> firstInLine() {
    Optional<Registration> shelved = shelved().findFirst();
    return Stream.concat(shelved.stream(), written.values().stream())
        .filter(Registration::isWaiting)
        .min(Comparator.comparingLong(Registration::turn));
  }

  @Override
  public List<Registration> line() {
    return Stream.concat(shelved(), written.values().stream())
        .filter(Registration::isWaiting)
        .sorted(Comparator.comparingLong(Registration::turn))
        .toList();
  }

  /** Those in line of whom this unit has written nothing. */
  private Stream<Registration> shelved() {
    return shelf.line.values().stream()
        .filter(id -> !written.containsKey(id))
        .flatMap(id -> registration(id).stream());
  }

  @Override
  public int venueVersion() {
    return venueVersion;
  }

  @Override
  public boolean hasVenue() {
    return venue.isPresent();
  }

  @Override
  public Optional<KeptAnswer> answer(IdempotencyKey key) {
    return Optional.ofNullable(answers.getOrDefault(key, shelf.answers.get(key)));
  }

  @Override
  public List<DoorEvent> atTheDoor(RegistrationId id) {
    return Stream.concat(shelf.door.values().stream(), door.values().stream())
        .filter(event -> event.registration().equals(id))
        .toList();
  }

  @Override
  public Optional<CollectiveReview> review() {
    return review;
  }

  @Override
  public void keep(CollectiveReview kept) {
    requireThisDay(kept.day());
    review = Optional.of(kept);
  }

  @Override
  public Optional<Instant> feedbackAsked() {
    return feedbackAsked;
  }

  @Override
  public void keepFeedbackAsked(Instant at) {
    feedbackAsked = Optional.of(at);
  }

  @Override
  public void keep(RegistrationId who, Feedback said) {
    if (registration(who).isEmpty()) {
      throw new IllegalArgumentException("no such registration of " + shelf.id);
    }
    feedback.put(who, said);
  }

  @Override
  public void keep(EventDay changed) {
    requireThisDay(changed.id());
    day = Optional.of(changed);
  }

  @Override
  public void keep(Registration registration) {
    requireThisDay(registration.day());
    requireFree(registration);
    written.put(registration.id(), registration);
  }

  @Override
  public void keep(Seats counted) {
    seats = counted;
  }

  @Override
  public void keep(Venue replacement) {
    requireThisDay(dayOf(replacement));
    venue = Optional.of(replacement);
    venueVersion = versionOf(replacement);
  }

  @Override
  public void removeVenue() {
    if (venue.isPresent()) {
      venue = Optional.empty();
      venueVersion++;
    }
  }

  @Override
  public void keep(IdempotencyKey key, KeptAnswer answer) {
    if (answer(key).isPresent()) {
      throw new IllegalStateException("the key has an answer already");
    }
    answers.put(key, answer);
  }

  @Override
  public void keep(DoorEvent event) {
    if (!shelf.door.containsKey(event.id())) {
      door.putIfAbsent(event.id(), event);
    }
  }

  @Override
  public void forgetSensitive(Registration registration) {
    keep(registration.withoutSensitive());
  }

  @Override
  public void forget(Registration registration) {
    requireThisDay(registration.day());
    written.remove(registration.id());
    forgotten.put(registration.id(), registration);
  }

  @Override
  public void append(JournalEntry entry) {
    requireThisDay(entry.day());
    lines.add(new MemoryJournal.Line(entry));
  }

  @Override
  public void append(JournalEntry entry, Delegation delegation) {
    requireThisDay(entry.day());
    lines.add(new MemoryJournal.Line(entry, Optional.of(delegation), Optional.empty()));
  }

  @Override
  public void append(JournalEntry entry, LineMove move) {
    requireThisDay(entry.day());
    lines.add(new MemoryJournal.Line(entry, Optional.empty(), Optional.of(move)));
  }

  private void requireFree(Registration registration) {
    Stream.concat(
            under(registration.participant().email()).stream(),
            withTicket(registration.ticket()).stream())
        .filter(other -> !other.id().equals(registration.id()))
        .findFirst()
        .ifPresent(
            other -> {
              throw new IllegalStateException(other + " has its address or ticket already");
            });
  }

  private Optional<Registration> withTicket(long ticket) {
    return Stream.concat(
            Optional.ofNullable(shelf.tickets.get(ticket)).flatMap(this::registration).stream(),
            written.values().stream())
        .filter(registration -> registration.ticket() == ticket)
        .findFirst();
  }

  private void requireThisDay(EventDayId other) {
    if (!other.equals(shelf.id)) {
      throw new IllegalArgumentException("these are the books of " + shelf.id + ", not " + other);
    }
  }
}
