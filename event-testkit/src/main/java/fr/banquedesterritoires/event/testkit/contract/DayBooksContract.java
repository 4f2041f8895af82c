package fr.banquedesterritoires.event.testkit.contract;

import static fr.banquedesterritoires.event.testkit.fixture.People.confirmed;
import static fr.banquedesterritoires.event.testkit.fixture.People.waiting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.work.DayBooks;
import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.Seats;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.venue.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What {@link DayBooks} promise, read in another unit than the one that wrote. */
public abstract class DayBooksContract extends PortContract {

  private static final IdempotencyKey KEY = new IdempotencyKey("a-key");
  private static final KeptAnswer ANSWER =
      new KeptAnswer("0".repeat(64), PublicAnswer.RECEIVED, HardValues.MICROSECOND);

  /** For subclasses. */
  protected DayBooksContract() {}

  @Test
  final void BOOK_01_the_books_of_an_unknown_day_are_blank() {
    List<Object> everything = read(DayBooksContract::everythingOf);

    assertThat(everything).containsExactly(Optional.empty(), Seats.NONE, Optional.empty(), 0);
  }

  @Test
  final void BOOK_02_a_day_comes_back_as_it_was_written() {
    for (EventDay day : HardValues.days()) {
      write(day.id(), books -> books.keep(day));

      write(
          day.id(),
          books ->
              assertThat(books.day())
                  .get()
                  .usingRecursiveComparison()
                  .withStrictTypeChecking()
                  .isEqualTo(day));
    }
  }

  @Test
  final void BOOK_03_a_day_replaces_the_former_one() {
    EventDay changed = DayVariation.of(DAY).unlimited().approval(true).day();
    write(DAY.id(), books -> books.keep(DAY));

    write(DAY.id(), books -> books.keep(changed));

    assertThat(read(DayBooks::day)).contains(changed);
  }

  @Test
  final void BOOK_04_a_registration_comes_back_as_it_was_written() {
    for (Registration written : HardValues.registrations(DAY.id())) {
      write(DAY.id(), books -> books.keep(DAY));
      write(DAY.id(), books -> books.keep(written));

      assertKept(kept(written.id()), written);
      assertKept(at(written.participant().email()), written);
    }
  }

  @Test
  final void BOOK_05_every_text_a_registration_may_hold_comes_back() {
    write(DAY.id(), books -> books.keep(DAY));
    Registration first = confirmed(DAY.id(), 1);
    for (String text : HardValues.textsFor(Wishes.EXPECTATIONS)) {
      Wishes wishes = new Wishes(true, Optional.empty(), Optional.empty(), Optional.of(text));
      Registration amended = first.amended(first.participant(), wishes);

      write(DAY.id(), books -> books.keep(amended));

      assertKept(kept(first.id()), amended);
    }
  }

  @Test
  final void BOOK_06_a_registration_is_found_under_every_spelling_of_its_address() {
    Registration written = person("Maire@Mairie-Hérault.FR", 1);
    writeDayWith(written);

    for (String spelling : List.of("maire@mairie-hérault.fr", " MAIRE@xn--mairie-hrault-ihb.fr ")) {
      assertThat(at(EmailAddress.of(spelling))).as(spelling).contains(written);
    }
    assertThat(at(EmailAddress.of("maire@mairie-herault.fr"))).isEmpty();
  }

  @Test
  final void BOOK_07_a_registration_is_found_in_whatever_state_it_is() {
    write(DAY.id(), books -> books.keep(DAY));
    Registration first = confirmed(DAY.id(), 1);
    for (RegistrationState state : HardValues.states()) {
      Registration entered = first.entering(state);

      write(DAY.id(), books -> books.keep(entered));

      assertKept(kept(first.id()), entered);
      assertKept(at(first.participant().email()), entered);
    }
  }

  @Test
  final void BOOK_08_an_address_has_one_registration_a_day() {
    Registration first = person("maire@mairie-herault.fr", 1);
    Registration second = person("MAIRE@Mairie-Herault.fr", 2);
    writeDayWith(first);

    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(second)))
        .isInstanceOf(RuntimeException.class);

    assertThat(at(first.participant().email())).contains(first);
    assertThat(store().registrations().find(second.id())).isEmpty();
  }

  @Test
  final void BOOK_09_the_same_address_can_sign_up_for_several_days() {
    Registration here = confirmed(DAY.id(), 1);
    Registration there = confirmed(OTHER_DAY.id(), 1);
    writeDayWith(here);
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));

    write(OTHER_DAY.id(), books -> books.keep(there));

    assertThat(at(here.participant().email())).contains(here);
    assertThat(store().registrations().find(there.id())).contains(there);
  }

  @Test
  final void BOOK_10_a_ticket_is_drawn_once_a_day() {
    Registration first = confirmed(DAY.id(), 1);
    Registration sameTicket = revived(confirmed(DAY.id(), 2), first.ticket());
    writeDayWith(first);

    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(sameTicket)))
        .isInstanceOf(RuntimeException.class);

    assertThat(store().registrations().find(sameTicket.id())).isEmpty();
  }

  @Test
  final void BOOK_11_first_in_line_is_whoever_waits_with_the_lowest_ticket() {
    writeDayWith(waiting(DAY.id(), 30), waiting(DAY.id(), 4), confirmed(DAY.id(), 1));
    write(DAY.id(), books -> books.keep(waiting(DAY.id(), 200)));

    List<Long> calledIn = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      write(DAY.id(), books -> calledIn.add(seatFirstInLine(books)));
    }

    assertThat(calledIn).containsExactly(4L, 30L, 200L);
    assertThat(firstInLine()).isEmpty();
  }

  @Test
  final void BOOK_12_first_in_line_follows_what_the_unit_itself_writes() {
    Registration first = waiting(DAY.id(), 1);
    writeDayWith(first, waiting(DAY.id(), 2));

    write(
        DAY.id(),
        books -> {
          books.keep(first.entering(new RegistrationState.Cancelled(FlyerDay.OPENS)));
          assertThat(books.firstInLine()).contains(waiting(DAY.id(), 2));
          books.keep(revived(first, 3));
          assertThat(books.firstInLine()).contains(waiting(DAY.id(), 2));
          seatFirstInLine(books);
          assertThat(books.firstInLine()).contains(revived(first, 3));
        });
  }

  @Test
  final void BOOK_13_whoever_signs_up_anew_stands_at_the_end_of_the_line() {
    Registration first = waiting(DAY.id(), 1);
    writeDayWith(first, waiting(DAY.id(), 2));

    write(DAY.id(), books -> books.keep(revived(first, 3)));

    assertThat(firstInLine()).contains(waiting(DAY.id(), 2));
    write(DAY.id(), DayBooksContract::seatFirstInLine);
    assertThat(firstInLine()).contains(revived(first, 3));
  }

  @Test
  final void BOOK_14_counts_come_back_as_they_were_written() {
    Seats most = new Seats(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);
    for (Seats counted : List.of(most, new Seats(1, 2, 3), Seats.NONE)) {
      write(DAY.id(), books -> books.keep(DAY));
      write(DAY.id(), books -> books.keep(counted));

      assertThat(read(DayBooks::seats)).isEqualTo(counted);
    }
  }

  @Test
  final void BOOK_15_the_venues_of_a_day_are_counted() {
    writeDayWith();
    for (int version = 1; version <= 3; version++) {
      Venue venue = new Venue(DAY.id(), version, CanaryVenue.details());

      write(DAY.id(), books -> books.keep(venue));

      assertThat(read(DayBooks::venueVersion)).isEqualTo(version);
    }
  }

  @Test
  final void BOOK_16_an_answer_is_kept_under_its_key_and_under_no_other() {
    writeDayWith();
    IdempotencyKey longest = new IdempotencyKey("'%_\\\"{}".repeat(14) + "~~");
    write(DAY.id(), books -> books.keep(KEY, ANSWER));
    write(DAY.id(), books -> books.keep(longest, ANSWER));

    assertThat(answer(KEY)).contains(ANSWER);
    assertThat(answer(longest)).contains(ANSWER);
    assertThat(answer(new IdempotencyKey("A-key"))).isEmpty();
  }

  @Test
  final void BOOK_17_a_key_has_one_answer() {
    writeDayWith();
    write(DAY.id(), books -> books.keep(KEY, ANSWER));
    KeptAnswer other = new KeptAnswer("1".repeat(64), PublicAnswer.FULL, FlyerDay.OPENS);

    assertThatThrownBy(() -> write(DAY.id(), books -> books.keep(KEY, other)))
        .isInstanceOf(RuntimeException.class);

    assertThat(answer(KEY)).contains(ANSWER);
  }

  @Test
  final void BOOK_18_a_key_of_one_day_is_free_on_another() {
    writeDayWith();
    write(OTHER_DAY.id(), books -> books.keep(OTHER_DAY));
    write(OTHER_DAY.id(), books -> books.keep(KEY, ANSWER));

    assertThat(answer(KEY)).isEmpty();
  }

  @Test
  final void BOOK_19_every_public_answer_can_be_kept() {
    writeDayWith();
    for (PublicAnswer answer : PublicAnswer.values()) {
      IdempotencyKey key = new IdempotencyKey(answer.name());
      KeptAnswer kept = new KeptAnswer(ANSWER.fingerprint(), answer, ANSWER.at());

      write(DAY.id(), books -> books.keep(key, kept));

      assertThat(answer(key)).contains(kept);
    }
  }

  @Test
  final void BOOK_20_the_journal_keeps_every_line_in_the_order_of_writing() {
    writeDayWith(confirmed(DAY.id(), 1));
    List<JournalEntry> entries = new ArrayList<>();
    for (EntryKind kind : EntryKind.values()) {
      entries.add(JournalEntry.about(kind, DAY.id(), People.id(DAY.id(), 1), FlyerDay.OPENS));
      entries.add(JournalEntry.about(kind, DAY.id(), HardValues.MICROSECOND));
      entries.add(JournalEntry.aboutVenue(kind, DAY.id(), 7, FlyerDay.OPENS));
    }
    entries.add(JournalEntry.told(DAY.id(), People.id(DAY.id(), 1), 2, FlyerDay.CLOSES));

    write(DAY.id(), books -> entries.subList(0, 5).forEach(books::append));
    write(DAY.id(), books -> entries.subList(5, entries.size()).forEach(books::append));

    assertThat(store().journal(DAY.id())).isEqualTo(entries);
  }

  private void writeDayWith(Registration... registrations) {
    write(
        DAY.id(),
        books -> {
          books.keep(DAY);
          List.of(registrations).forEach(books::keep);
        });
  }

  private <T> T read(Function<DayBooks, T> reading) {
    return store().unitOfWork().inDay(DAY.id(), reading);
  }

  private Optional<Registration> kept(RegistrationId id) {
    return read(books -> books.registration(id));
  }

  private Optional<Registration> at(EmailAddress address) {
    return read(books -> books.under(address));
  }

  private Optional<Registration> firstInLine() {
    return read(DayBooks::firstInLine);
  }

  private Optional<KeptAnswer> answer(IdempotencyKey key) {
    return read(books -> books.answer(key));
  }

  private static List<Object> everythingOf(DayBooks books) {
    return List.of(books.day(), books.seats(), books.firstInLine(), books.venueVersion());
  }

  private static long seatFirstInLine(DayBooks books) {
    Registration first = books.firstInLine().orElseThrow();
    books.keep(first.entering(new RegistrationState.Confirmed(FlyerDay.OPENS)));
    return first.ticket();
  }

  private static Registration revived(Registration former, long ticket) {
    return former.revived(
        new SignUp(former.id(), former.participant(), former.wishes(), former.language()),
        new RegistrationState.Waiting(FlyerDay.CLOSES),
        ticket);
  }

  private static Registration person(String address, int n) {
    Participant person = People.person(n);
    Registration registration = confirmed(DAY.id(), n);
    return registration.amended(
        new Participant(
            person.givenName(),
            person.familyName(),
            EmailAddress.of(address),
            person.role(),
            person.organisation(),
            person.territory()),
        registration.wishes());
  }
}
