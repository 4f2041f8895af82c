package fr.banquedesterritoires.event.http.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.banquedesterritoires.event.http.Answer;
import fr.banquedesterritoires.event.http.pages.Visitor;
import fr.banquedesterritoires.event.journal.EntryKind;
import fr.banquedesterritoires.event.journal.JournalEntry;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateTest extends AtTheDoor {

  @Test
  void a_certificate_is_issued_to_who_came_and_refused_with_a_reason_to_who_did_not() {
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));

    assertThat(clerk.post(DOOR + "/attestations/" + ADA.id(), Map.of()).text())
        .isEqualTo("Caisse des dépôts atteste [Personne 1[MORNING]]");
    assertThat(clerk.post(DOOR + "/attestations", Map.of()).text())
        .isEqualTo("Caisse des dépôts atteste [Personne 1[MORNING]]");
    Answer refused = clerk.post(DOOR + "/attestations/" + BEN.id(), Map.of());
    assertThat(refused.status()).isEqualTo(303);
    assertThat(clerk.read(refused.header("Location")).select("[role=status]").text())
        .startsWith("Pas d’attestation");
  }

  @Test
  void a_participant_downloads_their_own_certificate_once_the_day_is_over() {
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));
    Visitor ada = Visitor.french(house);
    ada.openLink("personne-1@example.org");
    Visitor ben = Visitor.french(house);
    ben.openLink("personne-2@example.org");
    assertThat(ada.post("/mon-inscription/attestation", Map.of()).status()).isEqualTo(303);
    assertThat(ada.read("/mon-inscription").select("#attestation")).isEmpty();

    house.clock.forward(Duration.ofDays(1));
    assertThat(ada.read("/mon-inscription").select("form[action=/mon-inscription/attestation]"))
        .hasSize(1);
    assertThat(ada.post("/mon-inscription/attestation", Map.of()).text())
        .isEqualTo("Caisse des dépôts atteste [Personne 1[MORNING]]");
    assertThat(ben.read("/mon-inscription").text()).contains("Aucune présence n’a été enregistrée");
    assertThat(ben.post("/mon-inscription/attestation", Map.of()).status()).isEqualTo(303);
    assertThat(Visitor.french(house).post("/mon-inscription/attestation", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void the_trail_says_to_whom_a_certificate_was_issued_and_by_whom() {
    tell(report("2019-03-18T09:00:00Z", event(1, "check-in", ADA, "2019-03-18T08:20:00Z")));
    clerk.post(DOOR + "/attestations/" + ADA.id(), Map.of());
    clerk.post(DOOR + "/attestations/" + BEN.id(), Map.of());
    clerk.post(DOOR + "/attestations", Map.of());
    house.clock.forward(Duration.ofDays(1));
    Visitor ada = Visitor.french(house);
    ada.openLink("personne-1@example.org");
    ada.post("/mon-inscription/attestation", Map.of());

    assertThat(entries(EntryKind.CERTIFICATE_ISSUED))
        .extracting(JournalEntry::registration, entry -> entry.by().isPresent())
        .containsExactly(
            tuple(Optional.of(ADA.id()), true),
            tuple(Optional.of(ADA.id()), true),
            tuple(Optional.of(ADA.id()), false));
    assertThat(ada.read("/mon-inscription/donnees").text())
        .contains("attestation de présence délivrée");
  }
}
