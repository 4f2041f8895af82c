package fr.banquedesterritoires.event.http.signup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.day.EventDayId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  private static final EventDayId DAY = new EventDayId("un-jour");

  @Test
  void the_same_answers_have_the_same_fingerprint_however_they_were_typed() {
    assertThat(Fingerprint.of(DAY, request(" Anai\u0308s", "Dupont", "A@Exemple.FR ", "")))
        .isEqualTo(Fingerprint.of(DAY, request("Anaïs", "Dupont ", "a@exemple.fr", null)))
        .matches("[0-9a-f]{64}");
  }

  @Test
  void another_day_or_another_answer_has_another_one() {
    List<String> fingerprints =
        Stream.of(
                request("Ana", "Dupont", "a@exemple.fr", null),
                request("Anad", "upont", "a@exemple.fr", null),
                request("Ana", "Dupont", "b@exemple.fr", null),
                request("Ana", "Dupont", "a@exemple.fr", "sans gluten"))
            .map(request -> Fingerprint.of(DAY, request))
            .toList();

    assertThat(fingerprints)
        .doesNotHaveDuplicates()
        .doesNotContain(
            Fingerprint.of(
                new EventDayId("autre"), request("Ana", "Dupont", "a@exemple.fr", null)));
  }

  private static SignUpRequest request(
      String givenName, String familyName, String email, @Nullable String diet) {
    return new SignUpRequest(
        givenName,
        familyName,
        email,
        "maire",
        "Lombez",
        Optional.empty(),
        Optional.empty(),
        Optional.of(true),
        Optional.ofNullable(diet),
        Optional.empty(),
        Optional.empty(),
        Optional.of(true),
        Optional.empty());
  }
}
