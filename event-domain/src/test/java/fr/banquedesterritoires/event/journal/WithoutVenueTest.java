package fr.banquedesterritoires.event.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.sample.Days;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the journal says to those who may not know the venue. */
class WithoutVenueTest {

  private static final RegistrationId ONE = new RegistrationId(new UUID(1, 1));

  @Test
  void how_often_a_venue_was_changed_and_who_was_told_is_left_out_for_who_may_not_know_it() {
    assertThat(Arrays.stream(EntryKind.values()).filter(kind -> of(kind).withoutVenue().isEmpty()))
        .containsExactlyInAnyOrder(
            EntryKind.VENUE_SET,
            EntryKind.VENUE_REPLACED,
            EntryKind.VENUE_WITHDRAWN,
            EntryKind.VENUE_TOLD);
  }

  @Test
  void what_happened_in_public_stays_without_the_number_of_the_venue() {
    assertThat(of(EntryKind.TURNED_ONLINE).withoutVenue())
        .contains(
            new JournalEntry(
                EntryKind.TURNED_ONLINE,
                Days.ID,
                of(EntryKind.TURNED_ONLINE).registration(),
                Days.DURING,
                OptionalInt.empty()));
  }

  private static JournalEntry of(EntryKind kind) {
    return JournalEntry.aboutVenue(kind, Days.ID, 7, Days.DURING).concerning(ONE, Days.DURING);
  }
}
