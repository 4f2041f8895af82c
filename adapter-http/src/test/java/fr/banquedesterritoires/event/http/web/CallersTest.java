package fr.banquedesterritoires.event.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Network;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Whoever is not one of our proxies speaks for themselves.
        "203.0.113.9    | 192.0.2.1                      | 203.0.113.9",
        "203.0.113.9    |                                | 203.0.113.9",
        // What our proxy wrote is the last word; what stands before it is anybody's.
        "10.0.0.1       | 192.0.2.1                      | 192.0.2.1",
        "10.0.0.1       | 198.51.100.7, 192.0.2.1        | 192.0.2.1",
        "10.0.0.1       | 10.0.0.9, 192.0.2.1            | 192.0.2.1",
        "10.0.0.1       | 192.0.2.1, 10.0.0.2            | 192.0.2.1",
        "10.0.0.1       | 198.51.100.7, 192.0.2.1, 10.0.0.2, 10.0.0.3 | 192.0.2.1",
        "10.0.0.1       | 10.0.0.5, 10.0.0.2             | 10.0.0.5",
        "10.0.0.1       |                                | 10.0.0.1",
        // What cannot be read ends it there.
        "10.0.0.1       | 192.0.2.1, unknown             | 10.0.0.1",
        "10.0.0.1       | 192.0.2.1, example.org, 10.0.0.2 | 10.0.0.2",
        // As servers write addresses.
        "10.0.0.1       | 192.0.2.1:5678                 | 192.0.2.1",
        "10.0.0.1       | [2001:db8::7]:443              | 2001:db8::7",
        "::1            | 2001:db8::7                    | 2001:db8::7",
        "[::1]          | 2001:db8::7                    | 2001:db8::7",
        "fe80::1%eth0   | 192.0.2.1                      | fe80::1",
      })
  void an_address_is_believed_as_far_as_our_own_proxies_wrote_it(
      String peer, String forwarded, String believed) {
    Callers callers = new Callers(List.of(Network.parse("10.0.0.0/8"), Network.parse("::1")));
    List<String> hops =
        forwarded == null ? List.of() : Stream.of(forwarded.split(",")).map(String::strip).toList();

    assertThat(callers.of(peer, hops)).isEqualTo(Network.address(believed).orElseThrow());
  }
}
