package fr.banquedesterritoires.event.application.attendance;

import fr.banquedesterritoires.event.application.day.EventDays;
import fr.banquedesterritoires.event.application.organiser.PagedPeople;
import fr.banquedesterritoires.event.application.organiser.People;
import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.organiser.Permit;
import fr.banquedesterritoires.event.application.registration.Registrations;
import fr.banquedesterritoires.event.application.work.UnitOfWork;
import fr.banquedesterritoires.event.attendance.Attendance;
import fr.banquedesterritoires.event.attendance.CertificateDecision;
import fr.banquedesterritoires.event.attendance.CertificateDecision.Granted;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.organiser.ClerkId;
import fr.banquedesterritoires.event.organiser.Task;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Issues attestations de présence: {@link CertificateDecision} decides to whom. The journal says
 * for whom each was issued, and by which clerk, before it leaves.
 */
public final class IssueCertificates {

  private final EventDays days;
  private final People people;
  private final Registrations registrations;
  private final Attendances attendances;
  private final UnitOfWork unitOfWork;
  private final InstantSource clock;

  /** On a store and a clock. */
  public IssueCertificates(
      EventDays days,
      People people,
      Registrations registrations,
      Attendances attendances,
      UnitOfWork unitOfWork,
      InstantSource clock) {
    this.days = days;
    this.people = people;
    this.registrations = registrations;
    this.attendances = attendances;
    this.unitOfWork = unitOfWork;
    this.clock = clock;
  }

  /** For one person, at the desk; empty if there is no such person of that day. */
  public Optional<CertificateDecision> one(Permit permit, EventDayId day, RegistrationId who) {
    permit.require(Task.CHECK_IN);
    Optional<CertificateDecision> decision =
        registrations
            .find(who)
            .filter(found -> found.day().equals(day))
            .flatMap(found -> days.find(day).map(of -> decide(of, found)));
    decision.ifPresent(decided -> issued(day, granted(decided), Optional.of(permit.by())));
    return decision;
  }

  /** For all who were there, by name. */
  public List<Granted> all(Permit permit, EventDayId id) {
    permit.require(Task.CHECK_IN);
    Attendance attendance = attendances.attendance(id);
    List<Granted> granted = new ArrayList<>();
    PeopleSearch byName = new PeopleSearch(List.of(), Optional.empty(), PeopleSearch.Order.NAME);
    days.find(id)
        .ifPresent(
            day -> {
              for (Registration one : new PagedPeople(people, id, byName)) {
                if (CertificateDecision.of(day, one, attendance) instanceof Granted yes) {
                  granted.add(yes);
                }
              }
            });
    issued(id, granted, Optional.of(permit.by()));
    return granted;
  }

  /**
   * Issues their own to a participant, if they get one: see {@link #own}.
   *
   * @param own what their private link opened
   */
  public Optional<Granted> issueOwn(EventDay day, Registration own) {
    List<Granted> granted = own(day, own).map(IssueCertificates::granted).orElseGet(List::of);
    issued(day.id(), granted, Optional.empty());
    return granted.stream().findFirst();
  }

  /**
   * For a participant, whose registration it is, once the day is over; empty before.
   *
   * @param own what their private link opened
   */
  public Optional<CertificateDecision> own(EventDay day, Registration own) {
    return clock.instant().isBefore(day.ends()) ? Optional.empty() : Optional.of(decide(day, own));
  }

  private static List<Granted> granted(CertificateDecision decision) {
    return switch (decision) {
      case Granted yes -> List.of(yes);
      case CertificateDecision.NotPresent no -> List.of();
    };
  }

  private void issued(EventDayId day, List<Granted> granted, Optional<ClerkId> by) {
    if (granted.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    unitOfWork.inDay(
        day,
        books -> {
          for (Granted one : granted) {
            JournalEntry entry =
                JournalEntry.about(EntryKind.CERTIFICATE_ISSUED, day, one.whose().id(), now);
            books.append(by.map(entry::by).orElse(entry));
          }
          return granted;
        });
  }

  private CertificateDecision decide(EventDay day, Registration whose) {
    return CertificateDecision.of(day, whose, attendances.attendance(whose.id()));
  }
}
