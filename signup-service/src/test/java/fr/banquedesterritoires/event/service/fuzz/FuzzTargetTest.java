package fr.banquedesterritoires.event.service.fuzz;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.banquedesterritoires.event.documents.file.FlyerDayFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every target under what is known to hurt, and under seeded damage done to it. */
class FuzzTargetTest {

  private static final int ROUNDS = 60;

  private static final List<String> HURTFUL =
      List.of(
          "",
          "\u0000",
          "Zoé",
          "Zoe\u0301\u202e\u2066x",
          "a\r\nBcc: x@example.org",
          "\ufeff\ufffe\u2028",
          "\ud800",
          "=HYPERLINK(\"https://x\")",
          "<script>alert(1)</script>&amp;]]>",
          "a,b;c\\n\\\\:\"'\u00a0\u202f",
          "- &a [*a]\n? {",
          "!!java.lang.Runtime x",
          "%TAG ! tag:x\n---\n| |\n>-\n# \t@`",
          "é".repeat(200),
          "👩🏽\u200d🌾".repeat(30),
          "zoe@example.org",
          "ZOE@EXÄMPLE.ORG",
          "\"a b\"@[127.0.0.1]",
          "a@xn--" + "a".repeat(60) + ".org",
          "fr;q=0.5, en;q=9, *;q=nan",
          "10.0.0.0/8",
          "[2001:db8::1]:443%eth0/129",
          "A".repeat(64),
          "_-".repeat(32),
          "{\"givenName\":\"Zoé\",\"familyName\":\"L\",\"email\":\"z@example.org\",\"role\":\"r\","
              + "\"organisation\":\"o\",\"lunch\":true,\"consent\":true}",
          "{\"givenName\":" + "[".repeat(500),
          "{\"consent\":1e999999999}",
          FlyerDayFile.yaml());

  @ParameterizedTest
  @EnumSource
  void nothing_that_is_known_to_hurt_does(FuzzTarget target) {
    HURTFUL.forEach(text -> hit(target, text.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @EnumSource
  void nor_does_damage_done_to_it(FuzzTarget target) {
    SplittableRandom chance = new SplittableRandom(2019_03_18);
    for (int round = 0; round < ROUNDS; round++) {
      String first = HURTFUL.get(chance.nextInt(HURTFUL.size()));
      String second = HURTFUL.get(chance.nextInt(HURTFUL.size()));
      hit(target, damaged(first, second, chance));
    }
  }

  @Test
  void a_target_that_breaks_is_told_with_what_broke_it() {
    assertThatThrownBy(
            () ->
                told(
                    FuzzTarget.TEXT,
                    new byte[] {'a'},
                    () -> Reading.require(false, "a text reads back")))
        .isInstanceOf(AssertionError.class)
        .hasMessage("TEXT breaks on 61")
        .hasRootCauseMessage("a text reads back");
  }

  @Test
  void every_first_byte_chooses_a_target() {
    IntStream.range(0, 256)
        .forEach(first -> FuzzTarget.fuzzerTestOneInput(new byte[] {(byte) first, 'a'}));
    FuzzTarget.fuzzerTestOneInput(new byte[0]);
  }

  /** The head of one text and the tail of another, with a few bytes changed. */
  private static byte[] damaged(String first, String second, SplittableRandom chance) {
    byte[] head = first.getBytes(StandardCharsets.UTF_8);
    byte[] tail = second.getBytes(StandardCharsets.UTF_8);
    int cut = chance.nextInt(head.length + 1);
    int from = chance.nextInt(tail.length + 1);
    byte[] both = Arrays.copyOf(head, cut + tail.length - from);
    System.arraycopy(tail, from, both, cut, tail.length - from);
    for (int change = chance.nextInt(4); change > 0 && both.length > 0; change--) {
      both[chance.nextInt(both.length)] = (byte) chance.nextInt(256);
    }
    return both;
  }

  private static void hit(FuzzTarget target, byte[] bytes) {
    told(target, bytes, () -> target.hit(bytes));
  }

  private static void told(FuzzTarget target, byte[] bytes, Runnable hit) {
    try {
      hit.run();
    } catch (RuntimeException | Error broken) {
      throw new AssertionError(target + " breaks on " + HexFormat.of().formatHex(bytes), broken);
    }
  }
}
