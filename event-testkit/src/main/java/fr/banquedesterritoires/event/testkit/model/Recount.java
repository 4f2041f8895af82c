package fr.banquedesterritoires.event.testkit.model;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.model.PlainDay.Somebody;
import fr.banquedesterritoires.event.testkit.model.PlainDay.State;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Compares all that a store holds of a day with the model. */
final class Recount {

  /** Where somebody stands. */
  private record Standing(
      State state,
      long ticket,
      boolean approved,
      int links,
      Wishes wishes,
      OptionalInt placeInLine) {}

  private final Ports store;
  private final PlainDay model;
  private final Map<Integer, RegistrationId> ids;

  private Recount(Ports store, PlainDay model, Map<Integer, RegistrationId> ids) {
    this.store = store;
    this.model = model;
    this.ids = ids;
  }

  static void of(Ports store, PlainDay model, Map<Integer, RegistrationId> ids) {
    Recount recount = new Recount(store, model, ids);
    recount.compareDay();
    model.people().forEach(recount::compare);
  }

  private void compareDay() {
    same("the counts", model.seats(), store.days().seats(model.day().id()));
    same("the day", Optional.of(model.day()), store.days().find(model.day().id()));
    same(
        "the first in line",
        model.line().stream().map(one -> one.ticket).findFirst(),
        inBooks(DayBooks::firstInLine).map(Registration::ticket));
    same(
        "the line",
        model.line().stream().map(one -> one.ticket).toList(),
        store.unitOfWork().inDay(model.day().id(), DayBooks::line).stream()
            .map(Registration::ticket)
            .toList());
  }

  private void compare(Somebody one) {
    Registration kept =
        Optional.ofNullable(ids.get(one.number)).flatMap(store.registrations()::find).orElseThrow();
    same(
        "number " + one.number,
        new Standing(
            one.state, one.ticket, one.approved, one.links, one.wishes, model.placeInLine(one)),
        new Standing(
            state(kept),
            kept.ticket(),
            kept.approvedAt().isPresent(),
            kept.linkRotation(),
            kept.wishes(),
            store.registrations().placeInLine(kept.id())));
    same(
        "the one under the address of number " + one.number,
        Optional.of(kept),
        inBooks(books -> books.under(kept.participant().email())));
  }

  private Optional<Registration> inBooks(BooksReading reading) {
    return store.unitOfWork().inDay(model.day().id(), reading::read);
  }

  private interface BooksReading {
    Optional<Registration> read(DayBooks books);
  }

  private static State state(Registration registration) {
    return switch (registration.state()) {
      case RegistrationState.Confirmed c -> State.SEATED;
      case RegistrationState.AwaitingApproval a -> State.UNDECIDED;
      case RegistrationState.Offered o -> State.SEATED;
      case RegistrationState.Waiting w -> State.WAITING;
      case RegistrationState.Refused r -> State.REFUSED;
      case RegistrationState.Cancelled c -> State.CANCELLED;
    };
  }

  private static void same(String what, Object expected, Object real) {
    if (!Objects.equals(expected, real)) {
      throw new AssertionError(what + " should be " + expected + " and is " + real);
    }
  }
}
