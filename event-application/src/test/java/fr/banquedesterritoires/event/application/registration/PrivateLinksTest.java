package fr.banquedesterritoires.event.application.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.application.sample.Days;
import fr.banquedesterritoires.event.application.sample.House;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.RegistrationState;
import fr.banquedesterritoires.event.registration.SignUp;
import fr.banquedesterritoires.event.registration.Wishes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PrivateLinksTest {

  private final House house = new House(Days.withSeats(2));
  private final PrivateLinks links = house.links;

  @BeforeEach
  void signUp() {
    house.signUp(1);
    house.signUp(2);
  }

  @Test
  void a_token_opens_its_own_registration_and_no_other() {
    String token = house.token(1);

    assertThat(links.claimedBy(token)).contains(house.registration(1).id());
    assertThat(links.opens(token, house.registration(1))).isTrue();
    assertThat(links.opens(token, house.registration(2))).isFalse();
  }

  @Test
  void a_token_fits_into_a_link() {
    assertThat(house.token(1)).hasSize(PrivateLinks.TOKEN_LENGTH).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void the_same_registration_gives_the_same_token_at_every_start_of_the_server() {
    assertThat(new PrivateLinks(new byte[32]).tokenFor(house.registration(1)))
        .isEqualTo(house.token(1));
  }

  @Test
  void half_of_a_token_is_an_hmac_of_256_bits_made_for_this_purpose_alone() throws Exception {
    Registration registration = house.registration(1);
    byte[] token = Base64.getUrlDecoder().decode(house.token(1));
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(new byte[32], "HmacSHA256"));
    mac.update("private-link:1:".getBytes(StandardCharsets.US_ASCII));
    mac.update(token, 0, 16);
    mac.update(new byte[] {0, 0, 0, (byte) registration.linkRotation()});

    assertThat(Arrays.copyOfRange(token, 16, 48)).isEqualTo(mac.doFinal());
  }

  @Test
  void every_one_of_its_bits_counts() {
    byte[] token = Base64.getUrlDecoder().decode(house.token(1));
    for (int bit = 0; bit < 256; bit++) {
      byte[] bent = token.clone();
      bent[16 + bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(
              links.opens(
                  Base64.getUrlEncoder().withoutPadding().encodeToString(bent),
                  house.registration(1)))
          .as("bit %d", bit)
          .isFalse();
    }
  }

  @Test
  void a_token_made_under_another_key_opens_nothing() {
    byte[] otherKey = new byte[32];
    otherKey[31] = 1;

    String forged = new PrivateLinks(otherKey).tokenFor(house.registration(1));

    assertThat(links.claimedBy(forged)).contains(house.registration(1).id());
    assertThat(links.opens(forged, house.registration(1))).isFalse();
  }

  @Test
  void a_token_dies_when_the_link_is_replaced() {
    Registration former = house.registration(1);
    Registration revived =
        former.revived(
            new SignUp(
                former.id(), former.participant(), Wishes.NONE, Locale.FRENCH, Optional.empty()),
            new RegistrationState.Confirmed(Days.OPENS),
            9);

    assertThat(links.opens(house.token(1), revived)).isFalse();
    assertThat(links.opens(links.tokenFor(revived), revived)).isTrue();
  }

  @Test
  void amending_and_cancelling_leave_the_link_as_it_is() {
    String token = house.token(1);

    house.cancel.cancel(token);

    assertThat(house.token(1)).isEqualTo(token);
  }

  @Test
  void a_token_with_any_bit_turned_opens_nothing() {
    byte[] token = Base64.getUrlDecoder().decode(house.token(1));
    Registration registration = house.registration(1);

    assertThat(IntStream.range(16 * Byte.SIZE, token.length * Byte.SIZE))
        .noneMatch(bit -> links.opens(withBitTurned(token, bit), registration));
  }

  @Test
  void what_is_no_token_claims_nothing() {
    String token = house.token(1);

    for (String mangled :
        List.of(
            "",
            token.substring(1),
            token + "A",
            token.substring(1) + "=",
            token.substring(1) + "+",
            token.substring(1) + "é",
            token.substring(1) + "\n",
            " ".repeat(64),
            "=".repeat(64))) {
      assertThat(links.claimedBy(mangled)).as(mangled).isEmpty();
      assertThat(links.opens(mangled, house.registration(1))).as(mangled).isFalse();
    }
  }

  @Test
  void a_server_key_has_32_bytes() {
    for (int length : new int[] {0, 16, 31, 33}) {
      assertThatThrownBy(() -> new PrivateLinks(new byte[length]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static String withBitTurned(byte[] token, int bit) {
    byte[] turned = Arrays.copyOf(token, token.length);
    turned[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(turned);
  }
}
