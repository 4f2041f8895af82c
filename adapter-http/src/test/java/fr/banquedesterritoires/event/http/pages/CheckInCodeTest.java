package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.banquedesterritoires.event.http.House;
import fr.banquedesterritoires.event.registration.RegistrationId;
import fr.banquedesterritoires.event.testkit.fixture.DayVariation;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code on the private page, read by somebody else's decoder. */
class CheckInCodeTest {

  private static final String ZOE = "zoe@example.org";
  private static final String YANN = "yann@example.org";
  private static final UUID SOMEBODY = UUID.fromString("0190b1c2-0000-7000-8000-0123456789ab");
  private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  private final House house = House.open();
  private final Visitor visitor = Visitor.french(house);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void it_holds_the_address_of_the_desk_and_nothing_that_opens_the_page() throws ReaderException {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);

    String read = decoded(visitor.read(Visitor.MINE).expectFirst("svg.code"));

    assertThat(read)
        .isEqualTo(House.BASE_URL + "/bureau/badge/" + registered(ZOE))
        .doesNotContain(house.token(FlyerDay.ID, ZOE));
    assertThat(CheckInCode.read(read)).contains(registered(ZOE));
  }

  @Test
  void whoever_waits_has_none() {
    house.publish(DayVariation.of(FlyerDay.day()).capacity(1).day());
    visitor.signUp(ZOE);
    visitor.signUp(YANN);
    visitor.openLink(YANN);

    assertThat(visitor.read(Visitor.MINE).select("svg.code")).isEmpty();
  }

  @Test
  void there_is_none_once_the_day_is_over() {
    visitor.signUp(ZOE);
    visitor.openLink(ZOE);
    house.clock.moveTo(FlyerDay.day().ends());

    assertThat(visitor.read(Visitor.MINE).select("svg.code")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://journees.example.org/bureau/badge/0190b1c2-0000-7000-8000-0123456789ab",
        " http://localhost:8080/bureau/badge/0190B1C2-0000-7000-8000-0123456789AB\n",
        "0190b1c2-0000-7000-8000-0123456789ab"
      })
  void a_scanner_may_type_it_in(String typed) {
    assertThat(CheckInCode.read(typed)).contains(new RegistrationId(SOMEBODY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Béranger",
        "https://journees.example.org/inscription/0190b1c2-0000-7000-8000-0123456789ab",
        "0190b1c2-0000-7000-8000-0123456789abc",
        "0190b1c2 0000 7000 8000 0123456789ab"
      })
  void other_words_are_looked_for_as_words(String typed) {
    assertThat(CheckInCode.read(typed)).isEmpty();
  }

  private RegistrationId registered(String address) {
    return house.registration(FlyerDay.ID, address).orElseThrow().id();
  }

  private static String decoded(Element svg) throws ReaderException {
    int dots = 6;
    int side = Integer.parseInt(svg.attr("viewBox").split(" ", 4)[2]) * dots;
    int[] picture = new int[side * side];
    Arrays.fill(picture, 0xFFFFFF);
    Matcher dark = DARK.matcher(svg.expectFirst("path").attr("d"));
    while (dark.find()) {
      int left = Integer.parseInt(dark.group(1)) * dots;
      int top = Integer.parseInt(dark.group(2)) * dots;
      for (int y = top; y < top + dots; y++) {
        Arrays.fill(picture, y * side + left, y * side + left + dots, 0);
      }
    }
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, picture))))
        .getText();
  }
}
