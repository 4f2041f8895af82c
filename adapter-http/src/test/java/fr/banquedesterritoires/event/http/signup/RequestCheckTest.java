package fr.banquedesterritoires.event.http.signup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.banquedesterritoires.event.http.web.Violation;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Wishes;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestCheckTest {

  private static final SignUpRequest GOOD =
      new SignUpRequest(
          " Ana\u0308is ",
          "Dupont",
          "Anais.Dupont@Exemple.fr",
          "maire",
          "Commune de Lombez",
          Optional.of("commune"),
          Optional.of("  "),
          Optional.of(true),
          Optional.empty(),
          Optional.of("rampe\r\nd’accès"),
          Optional.empty(),
          Optional.of(true),
          Optional.empty());

  @Test
  void a_good_request_has_no_violation_and_becomes_values_of_the_domain() {
    assertThat(RequestCheck.violations(GOOD, Locale.FRENCH)).isEmpty();
    assertThat(GOOD.toParticipant())
        .isEqualTo(
            new Participant(
                "Anäis",
                "Dupont",
                EmailAddress.of("anais.dupont@exemple.fr"),
                "maire",
                new Organisation("Commune de Lombez", Optional.of(OrganisationKind.COMMUNE)),
                Optional.empty()));
    assertThat(GOOD.toWishes())
        .isEqualTo(
            new Wishes(true, Optional.empty(), Optional.of("rampe\nd’accès"), Optional.empty()));
  }

  @Test
  void an_empty_request_tells_everything_that_is_missing_at_once_and_in_the_order_of_the_form() {
    assertThat(RequestCheck.violations(SignUpRequest.EMPTY, Locale.FRENCH))
        .extracting(Violation::field, Violation::code, Violation::message)
        .containsExactly(
            tuple("givenName", "blank", "Indiquez votre prénom."),
            tuple("familyName", "blank", "Indiquez votre nom."),
            tuple("email", "blank", "Indiquez votre adresse électronique."),
            tuple(
                "role",
                "blank",
                "Indiquez votre fonction, par exemple «\u00a0maire\u00a0» ou «\u00a0chargée de"
                    + " mission\u00a0»."),
            tuple("organisation", "blank", "Indiquez l’organisme pour lequel vous venez."),
            tuple("lunch", "missing", "Dites-nous si vous déjeunerez sur place."),
            tuple(
                "consent",
                "missing",
                "Cochez la case pour nous permettre d’enregistrer votre inscription."));
  }

  @Test
  void each_flaw_has_its_code_and_says_what_to_do_in_english_too() {
    SignUpRequest flawed =
        new SignUpRequest(
            "Ana\u0000",
            "x".repeat(101),
            "ana@exemple.fr\r\nBcc: tous@exemple.fr",
            "maire\nadjointe",
            "\u202eCommune",
            Optional.of("kingdom"),
            Optional.empty(),
            Optional.of(false),
            Optional.of("é".repeat(301)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(false),
            Optional.empty());

    assertThat(RequestCheck.violations(flawed, Locale.ENGLISH))
        .extracting(Violation::field, Violation::code, Violation::message)
        .containsExactly(
            tuple(
                "givenName",
                "control-character",
                "Remove the invisible characters from this text; type it anew if you copied it."),
            tuple("familyName", "too-long", "Shorten this text: 100 characters at most."),
            tuple(
                "email",
                "not-an-address",
                "Check your e-mail address: it looks like given.family@example.org."),
            tuple("role", "line-break", "Write this text on a single line."),
            tuple(
                "organisation",
                "bidi-control",
                "Remove the writing direction marks from this text; type it anew if you copied"
                    + " it."),
            tuple("organisationKind", "unknown-value", "Choose one of the answers on offer."),
            tuple("diet", "too-long", "Shorten this text: 300 characters at most."),
            tuple("consent", "missing", "Tick the box to let us record your registration."));
  }

  @Test
  void what_stands_in_the_books_passes_the_check_it_once_passed() {
    SignUpRequest again = SignUpRequest.of(GOOD.toParticipant(), GOOD.toWishes());

    assertThat(RequestCheck.violations(again, Locale.FRENCH)).isEmpty();
    assertThat(again.toParticipant()).isEqualTo(GOOD.toParticipant());
    assertThat(again.toWishes()).isEqualTo(GOOD.toWishes());
  }
}
