package fr.banquedesterritoires.event.service.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDay;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import fr.banquedesterritoires.event.persistence.Store;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.testkit.race.Race;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * One sign-up that comes in twenty times at once: for one day under one key, and for another, as
 * the control, under none.
 *
 * @param instances where it comes in
 * @param dataFolders theirs, with the letters they send
 * @param store what they share
 */
record TwentyTimes(List<URI> instances, List<Path> dataFolders, Store store) {

  private static final int TIMES = 20;
  private static final int WITH_KEY = 1_000_001;
  private static final int WITHOUT = 1_000_002;

  void areOnceUnderOneKeyAlone() throws IOException {
    EventDay once = OpenDay.named("once");
    EventDay often = OpenDay.named("often");
    OpenDay.publish(store, once);
    OpenDay.publish(store, often);

    List<Call> calls = sendAll(once, WITH_KEY, Optional.of("one-key"));
    sendAll(often, WITHOUT, Optional.empty());

    assertThat(calls).extracting(Call::status).containsOnly(202);
    assertThat(calls).extracting(Call::body).containsOnly("{\"status\":\"received\"}");
    assertThat(signUps(once)).containsExactly(EntryKind.CONFIRMED);
    assertThat(signUps(often)).contains(EntryKind.CONFIRMED, EntryKind.SIGNED_UP_AGAIN);
    for (EventDay day : List.of(once, often)) {
      assertThat(OpenDay.everybody(store, day.id(), 0)).hasSize(1);
    }
    Awaitility.await().until(() -> lettersTo(WITHOUT) > 1);
    assertThat(lettersTo(WITH_KEY)).isOne();
  }

  private List<Call> sendAll(EventDay day, int person, Optional<String> key) {
    try (Visitors visitors = new Visitors(day)) {
      return Race.run(
          TIMES, n -> visitors.signUp(instances.get(n % instances.size()), person, key));
    }
  }

  private List<EntryKind> signUps(EventDay day) {
    return store.journal(day.id()).stream()
        .map(JournalEntry::kind)
        .filter(kind -> kind == EntryKind.CONFIRMED || kind == EntryKind.SIGNED_UP_AGAIN)
        .toList();
  }

  private long lettersTo(int person) throws IOException {
    String address = People.person(person).email().typed();
    long letters = 0;
    for (Path data : dataFolders) {
      try (Stream<Path> files = Files.list(data.resolve("mail").resolve("new"))) {
        for (Path file : files.toList()) {
          letters += Files.readString(file, StandardCharsets.ISO_8859_1).contains(address) ? 1 : 0;
        }
      }
    }
    return letters;
  }
}
