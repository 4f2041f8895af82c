package fr.banquedesterritoires.event.application.organiser;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch.Order;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.StateKind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Hands out lists of people. The journal says who took which kind of list out and when, before the
 * first name leaves.
 */
public final class TakeListsOut {

  private static final List<ListColumn> ON_PAPER =
      List.of(
          ListColumn.FAMILY_NAME,
          ListColumn.GIVEN_NAME,
          ListColumn.ROLE,
          ListColumn.ORGANISATION,
          ListColumn.TERRITORY,
          ListColumn.EXPECTATIONS);

  private final EventDays days;
  private final People people;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public TakeListsOut(EventDays days, People people, UnitOfWork unitOfWork, InstantSource clock) {
    this.days = days;
    this.people = people;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** The day whose lists somebody may take out, or empty if there is none. */
  public Optional<EventDay> day(Permit permit, EventDayId id) {
    permit.require(Task.TAKE_LISTS_OUT);
    return days.find(id);
  }

  /**
   * A table in the order of sign-ups, or empty if there is no such day. Sensitive columns are left
   * out.
   *
   * @param state only those in this state
   */
  public Optional<PeopleList> table(
      Permit permit, EventDayId id, List<ListColumn> columns, Optional<StateKind> state) {
    permit.require(Task.TAKE_LISTS_OUT);
    return list(
        permit,
        id,
        columns.stream().filter(column -> !column.isSensitive()).toList(),
        new PeopleSearch(List.of(), state, Order.ARRIVAL),
        EntryKind.LIST_TAKEN_OUT);
  }

  /** The same with sensitive columns. */
  public Optional<PeopleList> sensitiveTable(
      Permit permit, EventDayId id, List<ListColumn> columns, Optional<StateKind> state) {
    permit.require(Task.TAKE_SENSITIVE_LISTS_OUT);
    return list(
        permit,
        id,
        columns,
        new PeopleSearch(List.of(), state, Order.ARRIVAL),
        EntryKind.SENSITIVE_LIST_TAKEN_OUT);
  }

  /** Those who have their seat, by name, for a paper; empty if there is no such day. */
  public Optional<PeopleList> paper(Permit permit, EventDayId id) {
    permit.require(Task.TAKE_LISTS_OUT);
    return list(
        permit,
        id,
        ON_PAPER,
        new PeopleSearch(List.of(), Optional.of(StateKind.CONFIRMED), Order.NAME),
        EntryKind.LIST_TAKEN_OUT);
  }

  private Optional<PeopleList> list(
      Permit permit, EventDayId id, List<ListColumn> columns, PeopleSearch search, EntryKind kind) {
    Instant now = clock.instant();
    Optional<EventDay> day = days.find(id);
    day.ifPresent(
        of ->
            unitOfWork.inDay(
                id,
                books -> {
                  books.append(JournalEntry.about(kind, id, now).by(permit.by()));
                  return of;
                }));
    return day.map(of -> new PeopleList(of, columns, new PagedPeople(people, id, search)));
  }
}
