package fr.banquedesterritoires.event.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.sample.Days;
import fr.banquedesterritoires.event.sample.People;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

final class JournalEntryTest {

  private static final JournalEntry VENUE =
      JournalEntry.aboutVenue(EntryKind.VENUE_REPLACED, Days.ID, 2, Days.DURING);

  @Test
  void an_entry_says_what_happened_to_which_day_and_whom() {
    assertThat(JournalEntry.about(EntryKind.CONFIRMED, Days.ID, People.id(1), Days.DURING))
        .isEqualTo(
            new JournalEntry(
                EntryKind.CONFIRMED,
                Days.ID,
                Optional.of(People.id(1)),
                Days.DURING,
                OptionalInt.empty()));
    assertThat(JournalEntry.about(EntryKind.DAY_CANCELLED, Days.ID, Days.DURING))
        .isEqualTo(
            new JournalEntry(
                EntryKind.DAY_CANCELLED,
                Days.ID,
                Optional.empty(),
                Days.DURING,
                OptionalInt.empty()));
  }

  @Test
  void an_entry_about_the_venue_counts_it_and_never_says_it() {
    assertThat(VENUE)
        .isEqualTo(
            new JournalEntry(
                EntryKind.VENUE_REPLACED,
                Days.ID,
                Optional.empty(),
                Days.DURING,
                OptionalInt.of(2)));
    assertThat(JournalEntry.told(Days.ID, People.id(1), 2, Days.CLOSES))
        .isEqualTo(
            new JournalEntry(
                EntryKind.VENUE_TOLD,
                Days.ID,
                Optional.of(People.id(1)),
                Days.CLOSES,
                OptionalInt.of(2)));
  }

  @Test
  void what_concerns_many_is_noted_again_for_each() {
    assertThat(VENUE.concerning(People.id(7), Days.CLOSES))
        .isEqualTo(
            new JournalEntry(
                EntryKind.VENUE_REPLACED,
                Days.ID,
                Optional.of(People.id(7)),
                Days.CLOSES,
                OptionalInt.of(2)));
  }

  @Test
  void of_some_things_nobody_is_told() {
    assertThat(Arrays.stream(EntryKind.values()).filter(kind -> !kind.isTold()))
        .contains(EntryKind.AMENDED, EntryKind.DAY_PUBLISHED, EntryKind.VENUE_TOLD);
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"AMENDED", "MOVED_IN_LINE", "DAY_PUBLISHED", "VENUE_TOLD", "OFFER_ENDS"})
  void no_letter_is_due_because_of_them_nor_because_an_offer_will_end(EntryKind kind) {
    assertThat(JournalEntry.about(kind, Days.ID, People.id(1), Days.DURING).addressee()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {"CONFIRMED", "OFFERED", "LINK_ASKED", "VENUE_DUE"})
  void a_letter_is_due_to_whom_an_entry_concerns_and_to_nobody_if_to_many(EntryKind kind) {
    assertThat(JournalEntry.about(kind, Days.ID, People.id(1), Days.DURING).addressee())
        .contains(People.id(1));
    assertThat(JournalEntry.about(kind, Days.ID, Days.DURING).addressee()).isEmpty();
  }
}
