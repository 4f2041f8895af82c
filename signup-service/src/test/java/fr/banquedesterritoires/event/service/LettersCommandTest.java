package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Errand;
import fr.banquedesterritoires.event.application.post.Trouble;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.persistence.SqliteSettings;
import fr.banquedesterritoires.event.persistence.SqliteStore;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LettersCommandTest extends CommandsOnTheFlyersDay {

  @Test
  void undelivered_letters_are_listed_without_addresses_and_can_be_tried_again()
      throws IOException {
    run("import", "--data", data.toString(), day.toString());
    assertThat(run("letters", "--data", data.toString())).isZero();
    assertThat(out).isEqualTo("Aucun courriel en souffrance.\n");
    Registration registration = People.confirmed(new EventDayId(DAY), 1);
    long number = setAsideLetterTo(registration);

    assertThat(run("letters", "--data", data.toString())).isZero();
    assertThat(out)
        .isEqualTo(
            "nº\u00a0%d · %s · inscription confirmée · %s · une tentative · RCPT 550 · inscription %s%n"
                    .formatted(
                        number,
                        DAY,
                        "vendredi\u00a01er\u00a0février 2019 à 13\u202fh\u202f00",
                        registration.id())
                + "Un courriel non distribué.\n");

    String again = String.valueOf(number);
    assertThat(run("letters", "--data", data.toString(), "--try-again", again)).isZero();
    assertThat(out).isEqualTo("Le courriel nº\u00a0" + again + " va être réessayé.\n");
    assertThat(run("letters", "--data", data.toString(), "--try-again", again)).isEqualTo(1);
    assertThat(errors)
        .isEqualTo("journees: There is no undelivered letter of number " + again + ".\n");
  }

  private long setAsideLetterTo(Registration registration) {
    Instant at = Instant.parse("2019-02-01T12:00:00Z");
    try (Store store = SqliteStore.open(SqliteSettings.in(data))) {
      store.inDay(
          registration.day(),
          books -> {
            books.keep(registration);
            books.append(
                JournalEntry.about(EntryKind.CONFIRMED, registration.day(), registration.id(), at));
            return registration;
          });
      Errand errand =
          store.lease(10, at, at.plusSeconds(60)).stream()
              .filter(leased -> leased.entry().kind() == EntryKind.CONFIRMED)
              .findFirst()
              .orElseThrow();
      store.setAside(errand, new Trouble("RCPT 550"));
      return errand.number();
    }
  }
}
