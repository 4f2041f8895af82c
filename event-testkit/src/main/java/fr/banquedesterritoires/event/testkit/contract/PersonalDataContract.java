package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static fr.banquedesterritoires.event.testkit.fixture.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.application.post.Told;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.application.privacy.Holding;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.figures.DayFigures;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.Delegation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.LineMove;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What {@link fr.banquedesterritoires.event.application.privacy.PersonalData} promise, and what the
 * books of a day promise of those whom they let go.
 */
public abstract class PersonalDataContract extends PortContract {

  private static final Instant NOW = HardValues.MICROSECOND;
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(2));
  private static final Wishes SENSITIVE =
      new Wishes(
          true, Optional.of("sans gluten"), Optional.of("fauteuil"), Optional.of("Rencontrer"));

  /** For subclasses. */
  protected PersonalDataContract() {}

  @Test
  final void PER_01_whoever_is_forgotten_is_found_nowhere() {
    Registration gone = waiting(DAY.id(), 1);
    keep(gone);

    write(
        DAY.id(),
        books -> {
          books.forget(gone);
          assertThat(books.registration(gone.id())).isEmpty();
          assertThat(books.under(gone.participant().email())).isEmpty();
          assertThat(books.firstInLine()).isEmpty();
        });

    assertThat(store().registrations().find(gone.id())).isEmpty();
    assertThat(store().registrations().standing(DAY.id(), 0, 9)).isEmpty();
    assertThat(store().registrations().placeInLine(gone.id())).isEmpty();
    assertThat(found()).isEmpty();
    assertThat(store().people().count(DAY.id(), PeopleSearch.EVERYBODY)).isZero();
    assertThat(store().personalData().people(DAY.id(), 9)).isEmpty();
    write(DAY.id(), books -> assertThat(books.under(gone.participant().email())).isEmpty());
  }

  @Test
  final void PER_02_all_others_stay_and_so_do_the_counts() {
    Registration stays = confirmed(DAY.id(), 2);
    Seats counted = new Seats(2, 0, 2);
    keep(confirmed(DAY.id(), 1), stays);
    write(DAY.id(), books -> books.keep(counted));

    forget(confirmed(DAY.id(), 1));

    assertThat(found()).containsExactly(stays);
    assertThat(store().days().seats(DAY.id())).isEqualTo(counted);
  }

  @Test
  final void PER_03_the_forgotten_are_counted_as_they_stood_last() {
    List<Registration> all = HardValues.registrations(DAY.id());
    keep(all.toArray(Registration[]::new));

    forget(all.toArray(Registration[]::new));

    assertThat(store().annals().figuresOfForgotten(DAY.id()))
        .isEqualTo(
            all.stream()
                .map(DayFigures::of)
                .reduce(DayFigures.NONE, DayFigures::plus)
                .withoutWords());
    assertThat(store().annals().figuresOfForgotten(OTHER_DAY.id())).isEqualTo(DayFigures.NONE);
  }

  @Test
  final void PER_04_whoever_is_forgotten_twice_is_counted_once() {
    Registration gone = confirmed(DAY.id(), 1);
    keep(gone);

    forget(gone);
    forget(gone);

    assertThat(store().annals().figuresOfForgotten(DAY.id()))
        .isEqualTo(DayFigures.of(gone).withoutWords());
  }

  @Test
  final void PER_05_letters_to_the_forgotten_are_due_to_nobody() {
    keep(confirmed(DAY.id(), 1), confirmed(DAY.id(), 2), confirmed(DAY.id(), 3));
    JournalEntry other = entry(2);
    write(DAY.id(), books -> List.of(entry(1), other, entry(3)).forEach(books::append));
    store()
        .outbox()
        .setAside(store().outbox().lease(1, NOW, NOW).getFirst(), new Trouble("RCPT 550"));

    forget(confirmed(DAY.id(), 1), confirmed(DAY.id(), 3));

    assertThat(store().deadLetters().of(DAY.id(), 0, 9)).isEmpty();
    assertThat(store().outbox().lease(9, NOW, LATER))
        .extracting(errand -> errand.entry())
        .containsExactly(other);
  }

  @Test
  final void PER_06_nothing_is_written_down_any_more_of_what_the_forgotten_were_told() {
    Registration gone = confirmed(DAY.id(), 1);
    keep(gone);
    Told nothing = Told.nothing(gone.id());
    store().outbox().announce(nothing.posted(false));
    forget(gone);

    store().outbox().announce(nothing.posted(false));

    assertThat(store().outbox().told(gone.id())).isEqualTo(nothing);
  }

  @Test
  final void PER_07_their_address_can_sign_up_anew_as_somebody_else() {
    Registration gone = confirmed(DAY.id(), 1);
    keep(gone);
    forget(gone);
    Registration anew =
        new Registration(
            new RegistrationId(new UUID(7, 7)),
            DAY.id(),
            gone.participant(),
            Wishes.NONE,
            Locale.FRENCH,
            new RegistrationState.Confirmed(NOW),
            2,
            Optional.empty(),
            0,
            0,
            Optional.empty());

    keep(anew);

    assertThat(found()).containsExactly(anew);
  }

  @Test
  final void PER_08_the_journal_says_what_it_said() {
    keep(confirmed(DAY.id(), 1));
    write(DAY.id(), books -> books.append(entry(1)));

    forget(confirmed(DAY.id(), 1));

    assertThat(store().journal(DAY.id())).containsExactly(entry(1));
  }

  @Test
  final void PER_09_answers_to_their_requests_and_reasons_are_forgotten_with_them() {
    IdempotencyKey theirs = new IdempotencyKey("theirs");
    IdempotencyKey others = new IdempotencyKey("others");
    keep(confirmed(DAY.id(), 1));
    write(
        DAY.id(),
        books -> {
          books.append(entry(1), new LineMove(2, 1, "vient de loin"));
          books.keep(theirs, answeredAt(NOW));
          books.keep(others, answeredAt(LATER));
        });

    forget(confirmed(DAY.id(), 1));

    assertThat(store().annals().moves(confirmed(DAY.id(), 1).id())).isEmpty();

    write(
        DAY.id(),
        books -> {
          assertThat(books.answer(theirs)).isEmpty();
          assertThat(books.answer(others)).contains(answeredAt(LATER));
        });
  }

  @Test
  final void PER_10_diets_and_access_needs_can_be_forgotten_alone() {
    Registration plain = confirmed(DAY.id(), 1);
    Registration of =
        confirmed(DAY.id(), 2).amended(confirmed(DAY.id(), 2).participant(), SENSITIVE);
    keep(plain, of);
    assertThat(store().personalData().holding(DAY.id())).isEqualTo(new Holding(2, 1));
    assertThat(store().personalData().withSensitiveWishes(DAY.id(), 9)).containsExactly(of.id());

    write(DAY.id(), books -> books.forgetSensitive(of));

    assertThat(store().personalData().holding(DAY.id())).isEqualTo(new Holding(2, 0));
    assertThat(store().personalData().withSensitiveWishes(DAY.id(), 9)).isEmpty();
    assertKept(store().registrations().find(of.id()), of.withoutSensitive());
  }

  @Test
  final void PER_11_people_are_found_as_many_as_asked_for_and_of_one_day() {
    keep(confirmed(DAY.id(), 1), waiting(DAY.id(), 2), confirmed(OTHER_DAY.id(), 3));

    assertThat(store().personalData().people(DAY.id(), 1)).hasSize(1);
    assertThat(store().personalData().people(DAY.id(), 9))
        .containsExactlyInAnyOrder(confirmed(DAY.id(), 1).id(), waiting(DAY.id(), 2).id());
    assertThat(store().personalData().holding(OTHER_DAY.id())).isEqualTo(new Holding(1, 0));
  }

  @Test
  final void PER_12_old_answers_and_receipts_are_forgotten_and_younger_ones_stay() {
    IdempotencyKey old = new IdempotencyKey("old");
    IdempotencyKey young = new IdempotencyKey("young");
    write(
        DAY.id(),
        books -> {
          books.keep(old, answeredAt(NOW));
          books.keep(young, answeredAt(LATER));
          books.append(groupAt(NOW), delegation("vieux"));
          books.append(groupAt(LATER), delegation("jeune"));
        });

    assertThat(store().personalData().forgetRequests(LATER)).isEqualTo(2);

    assertThat(store().outbox().lease(9, LATER, LATER))
        .singleElement()
        .satisfies(
            errand ->
                assertThat(store().outbox().delegation(errand)).contains(delegation("jeune")));
    write(
        DAY.id(),
        books -> {
          assertThat(books.answer(old)).isEmpty();
          assertThat(books.answer(young)).isPresent();
        });
  }

  @Test
  final void PER_13_once_wiped_there_is_nothing_left_to_wipe() {
    keep(confirmed(DAY.id(), 1));
    forget(confirmed(DAY.id(), 1));

    assertThat(store().personalData().wipe()).isFalse();
    assertThat(store().personalData().wipe()).isFalse();
    assertThat(found()).isEmpty();
  }

  private void keep(Registration... registrations) {
    for (Registration one : registrations) {
      write(one.day(), books -> books.keep(one));
    }
  }

  private void forget(Registration... registrations) {
    for (Registration one : registrations) {
      write(one.day(), books -> books.forget(one));
    }
  }

  private List<Registration> found() {
    return store().people().page(DAY.id(), PeopleSearch.EVERYBODY, Optional.empty(), 9);
  }

  private static KeptAnswer answeredAt(Instant instant) {
    return new KeptAnswer("0".repeat(64), PublicAnswer.RECEIVED, instant);
  }

  private static JournalEntry entry(int person) {
    return JournalEntry.about(EntryKind.CONFIRMED, DAY.id(), confirmed(DAY.id(), person).id(), NOW);
  }

  private static JournalEntry groupAt(Instant instant) {
    return JournalEntry.about(EntryKind.GROUP_RECEIVED, DAY.id(), instant);
  }

  private static Delegation delegation(String name) {
    return new Delegation(EmailAddress.of(name + "@example.org"), 2, Locale.FRENCH);
  }
}
