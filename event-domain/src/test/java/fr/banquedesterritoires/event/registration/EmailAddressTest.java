package fr.banquedesterritoires.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTest {

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "camille@example.org,camille@example.org",
        "Camille.PERSONNE@Example.ORG,camille.personne@example.org",
        " camille@example.org\t,camille@example.org",
        "\u00a0camille@example.org\u202f,camille@example.org",
        "camille@mairie-hérault.fr,camille@xn--mairie-hrault-ihb.fr",
        "camille@MAIRIE-HÉRAULT.FR,camille@xn--mairie-hrault-ihb.fr",
        "camille@mairie-he\u0301rault.fr,camille@xn--mairie-hrault-ihb.fr",
        "camille@mairie。fr,camille@mairie.fr",
        "o'brien+journees@sub.example.org,o'brien+journees@sub.example.org",
        "a@b.museum,a@b.museum",
        "a@xn--80akhbyknj4f.xn--p1ai,a@xn--80akhbyknj4f.xn--p1ai",
      })
  void one_address_has_one_canonical_form(String typed, String canonical) {
    assertThat(EmailAddress.parse(typed))
        .get()
        .extracting(EmailAddress::canonical)
        .isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "camille",
        "@example.org",
        "camille@",
        "camille@example",
        "camille@localhost",
        "camille@example.org.",
        "camille@.example.org",
        "camille@example..org",
        "camille@-example.org",
        "camille@example-.org",
        "camille@exam_ple.org",
        "camille@example.o",
        "camille@example.1a",
        "camille@192.168.0.1",
        "camille@[192.168.0.1]",
        ".camille@example.org",
        "camille.@example.org",
        "ca..mille@example.org",
        "camille @example.org",
        "ca mille@example.org",
        "\"camille\"@example.org",
        "\"ca@mille\"@example.org",
        "a@b@example.org",
        "Camille <camille@example.org>",
        "camille@example.org, dominique@example.org",
        "camille@example.org\nBcc: all@example.org",
        "camille@example.org\r\n\r\nbody",
        "ca\nmille@example.org",
        "camille@exam\nple.org",
        "camille\u0000@example.org",
        "camille@example\u0007.org",
        "camille\u202e@example.org",
        "camil\u200ble@example.org",
        "élodie@example.org",
        "камилла@example.org",
        "camille@exa\u202emple.org",
      })
  void a_text_that_mail_cannot_reach_is_no_address(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
  }

  @Test
  void an_address_is_at_most_254_characters_and_64_before_the_at_sign() {
    String domain = ("d".repeat(61) + ".").repeat(3) + "fr";
    String longest = "x".repeat(64) + "@" + domain;
    assertThat(longest).hasSize(253);

    assertThat(EmailAddress.parse(longest)).isPresent();
    assertThat(EmailAddress.parse("x" + longest)).isEmpty();
    assertThat(EmailAddress.parse("x".repeat(64) + "@d" + domain)).isPresent();
    assertThat(EmailAddress.parse("x".repeat(64) + "@dd" + domain)).isEmpty();
  }

  @Test
  void the_limit_holds_for_the_form_that_is_sent_too() {
    String domain = ("é".repeat(30) + ".").repeat(6) + "fr";

    assertThat(EmailAddress.parse("camille@" + domain)).isPresent();
    assertThat(EmailAddress.parse("x".repeat(60) + "@" + domain)).isEmpty();
  }

  @Test
  void what_was_typed_is_kept_for_people_to_read() {
    assertThat(EmailAddress.of(" Camille@Mairie-Hérault.FR ").typed())
        .isEqualTo("Camille@Mairie-Hérault.FR");
  }

  @Test
  void addresses_are_equal_when_mail_takes_them_to_the_same_mailbox() {
    EmailAddress typed = EmailAddress.of("Camille@Mairie-Hérault.FR");

    assertThat(typed)
        .isEqualTo(EmailAddress.of("camille@xn--mairie-hrault-ihb.fr"))
        .hasSameHashCodeAs(EmailAddress.of("camille@xn--mairie-hrault-ihb.fr"))
        .isNotEqualTo(EmailAddress.of("camille@mairie-herault.fr"));
  }

  @Test
  void the_canonical_form_is_an_address_and_its_own_canonical_form() {
    String canonical = EmailAddress.of("Camille@Mairie-Hérault.FR").canonical();

    assertThat(EmailAddress.of(canonical).canonical()).isEqualTo(canonical);
  }

  @Test
  void an_address_shows_itself_to_no_log() {
    assertThat(EmailAddress.of("camille@example.org")).hasToString("EmailAddress[…]");
    assertThatThrownBy(() -> EmailAddress.of("camille.personne"))
        .hasMessage("not an e-mail address");
  }
}
