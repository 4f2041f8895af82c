package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;

/** Books whose every reading and writing is a unit of its own, with others in between. */
record AutocommitBooks(UnitOfWork honest, EventDayId id) implements DayBooks {

  private static final long LETTING_OTHERS_IN = 1_000;

  @Override
  public Optional<EventDay> day() {
    return read(DayBooks::day);
  }

  @Override
  public Seats seats() {
    return read(DayBooks::seats);
  }

  @Override
  public Optional<Registration> under(EmailAddress address) {
    return read(books -> books.under(address));
  }

  @Override
  public Optional<Registration> registration(RegistrationId registration) {
    return read(books -> books.registration(registration));
  }

  @Override
  public Optional<Registration> firstInLine() {
    return read(DayBooks::firstInLine);
  }

  @Override
  public List<Registration> line() {
    return read(DayBooks::line);
  }

  @Override
  public int venueVersion() {
    return read(DayBooks::venueVersion);
  }

  @Override
  public boolean hasVenue() {
    return read(DayBooks::hasVenue);
  }

  @Override
  public void removeVenue() {
    write(DayBooks::removeVenue);
  }

  @Override
  public Optional<KeptAnswer> answer(IdempotencyKey key) {
    return read(books -> books.answer(key));
  }

  @Override
  public List<DoorEvent> atTheDoor(RegistrationId registration) {
    return read(books -> books.atTheDoor(registration));
  }

  @Override
  public void keep(DoorEvent event) {
    write(books -> books.keep(event));
  }

  @Override
  public Optional<CollectiveReview> review() {
    return read(DayBooks::review);
  }

  @Override
  public void keep(CollectiveReview review) {
    write(books -> books.keep(review));
  }

  @Override
  public Optional<Instant> feedbackAsked() {
    return read(DayBooks::feedbackAsked);
  }

  @Override
  public void keepFeedbackAsked(Instant at) {
    write(books -> books.keepFeedbackAsked(at));
  }

  @Override
  public void keep(RegistrationId who, Feedback feedback) {
    write(books -> books.keep(who, feedback));
  }

  @Override
  public void keep(EventDay day) {
    write(books -> books.keep(day));
  }

  @Override
  public void keep(Registration registration) {
    write(books -> books.keep(registration));
  }

  @Override
  public void keep(Seats seats) {
    write(books -> books.keep(seats));
  }

  @Override
  public void keep(Venue venue) {
    write(books -> books.keep(venue));
  }

  @Override
  public void keep(IdempotencyKey key, KeptAnswer answer) {
    write(books -> books.keep(key, answer));
  }

  @Override
  public void forget(Registration registration) {
    write(books -> books.forget(registration));
  }

  @Override
  public void forgetSensitive(Registration registration) {
    write(books -> books.forgetSensitive(registration));
  }

  @Override
  public void append(JournalEntry entry) {
    write(books -> books.append(entry));
  }

  @Override
  public void append(JournalEntry entry, Delegation delegation) {
    write(books -> books.append(entry, delegation));
  }

  @Override
  public void append(JournalEntry entry, LineMove move) {
    write(books -> books.append(entry, move));
  }

  private <T> T read(Function<DayBooks, T> reading) {
    T read = honest.<T>inDay(id, reading);
    LockSupport.parkNanos(LETTING_OTHERS_IN);
    return read;
  }

  private void write(Consumer<DayBooks> writing) {
    honest.inDay(
        id,
        books -> {
          writing.accept(books);
          return id;
        });
  }
}
