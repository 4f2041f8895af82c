package fr.banquedesterritoires.event.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.255.255, true",
    "10.0.0.0/8, 11.0.0.0, false",
    "192.0.2.128/25, 192.0.2.127, false",
    "192.0.2.128/25, 192.0.2.128, true",
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.6, false",
    "0.0.0.0/0, 203.0.113.9, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "2001:db8::/32, 2001:db8:ffff::1, true",
    "2001:db8::/33, 2001:db8:8000::1, false",
    "2001:db8::/33, 2001:db8:7fff::1, true",
    "::1, ::1, true",
    "::/0, 192.0.2.1, false",
    "10.1.2.3/8, 10.9.9.9, true",
  })
  void what_begins_with_the_same_bits_belongs_to_it(
      String network, String address, boolean belongs) {
    assertThat(Network.parse(network).contains(Network.address(address).orElseThrow()))
        .isEqualTo(belongs);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "localhost",
        "example.org/8",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/",
        "10.0.0/8",
        "256.0.0.1",
        "1.2.3.4.5",
        "2001:db8::/129",
        "10.0.0.0/8/9",
        "0x0a.0.0.0",
        "1",
        "::g",
        ":",
      })
  void what_is_no_network_is_refused_and_no_name_is_looked_up(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"10.9.8.7/8, 10.0.0.0/8", "2001:db8:1:2::3/48, 2001:db8:1:0:0:0:0:0/48"})
  void it_is_named_by_its_first_address(String text, String name) {
    assertThat(Network.parse(text)).hasToString(name);
  }
}
