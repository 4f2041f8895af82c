package fr.banquedesterritoires.event.testkit.sabotage;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.attendance.DoorEvent;
import fr.banquedesterritoires.event.day.EventDay;
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

/** Honest books, to be bent in one place by a subclass. */
class ForwardingBooks implements DayBooks {

  final DayBooks honest;

  ForwardingBooks(DayBooks honest) {
    this.honest = honest;
  }

  @Override
  public Optional<EventDay> day() {
    return honest.day();
  }

  @Override
  public Seats seats() {
    return honest.seats();
  }

  @Override
  public Optional<Registration> under(EmailAddress address) {
    return honest.under(address);
  }

  @Override
  public Optional<Registration> registration(RegistrationId id) {
    return honest.registration(id);
  }

  @Override
  public Optional<Registration> firstInLine() {
    return honest.firstInLine();
  }

  @Override
  public List<Registration> line() {
    return honest.line();
  }

  @Override
  public int venueVersion() {
    return honest.venueVersion();
  }

  @Override
  public boolean hasVenue() {
    return honest.hasVenue();
  }

  @Override
  public void removeVenue() {
    honest.removeVenue();
  }

  @Override
  public Optional<KeptAnswer> answer(IdempotencyKey key) {
    return honest.answer(key);
  }

  @Override
  public List<DoorEvent> atTheDoor(RegistrationId id) {
    return honest.atTheDoor(id);
  }

  @Override
  public void keep(DoorEvent event) {
    honest.keep(event);
  }

  @Override
  public Optional<CollectiveReview> review() {
    return honest.review();
  }

  @Override
  public void keep(CollectiveReview review) {
    honest.keep(review);
  }

  @Override
  public Optional<Instant> feedbackAsked() {
    return honest.feedbackAsked();
  }

  @Override
  public void keepFeedbackAsked(Instant at) {
    honest.keepFeedbackAsked(at);
  }

  @Override
  public void keep(RegistrationId who, Feedback feedback) {
    honest.keep(who, feedback);
  }

  @Override
  public void keep(EventDay day) {
    honest.keep(day);
  }

  @Override
  public void keep(Registration registration) {
    honest.keep(registration);
  }

  @Override
  public void keep(Seats seats) {
    honest.keep(seats);
  }

  @Override
  public void keep(Venue venue) {
    honest.keep(venue);
  }

  @Override
  public void keep(IdempotencyKey key, KeptAnswer answer) {
    honest.keep(key, answer);
  }

  @Override
  public void forget(Registration registration) {
    honest.forget(registration);
  }

  @Override
  public void forgetSensitive(Registration registration) {
    honest.forgetSensitive(registration);
  }

  @Override
  public void append(JournalEntry entry) {
    honest.append(entry);
  }

  @Override
  public void append(JournalEntry entry, Delegation delegation) {
    honest.append(entry, delegation);
  }

  @Override
  public void append(JournalEntry entry, LineMove move) {
    honest.append(entry, move);
  }
}
