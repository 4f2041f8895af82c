package fr.banquedesterritoires.event.http.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.http.Answer;
import org.junit.jupiter.api.Test;

class ProbeRoutesTest extends ApiTest {

  @Test
  void a_house_in_order_is_alive_and_ready() {
    assertThat(house.wire.send("GET", "/livez").text()).isEqualTo("ok\n");
    assertThat(house.wire.send("GET", "/readyz").text()).isEqualTo("ready\n");
  }

  @Test
  void a_store_in_trouble_is_alive_but_not_ready_and_does_not_say_more_to_strangers() {
    house.storeTells("no space left in /var/lib/journees");

    assertThat(house.wire.send("GET", "/livez").status()).isEqualTo(200);
    Answer ready = house.wire.send("GET", "/readyz");
    assertThat(ready.status()).isEqualTo(503);
    assertThat(ready.text()).isEqualTo("store in trouble\n");
  }
}
