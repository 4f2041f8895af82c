package fr.banquedesterritoires.event.http.pages;

import fr.banquedesterritoires.event.http.Demo;
import fr.banquedesterritoires.event.http.pages.parts.Frame;
import fr.banquedesterritoires.event.http.pages.parts.Texts;
import fr.banquedesterritoires.event.http.web.Codes;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demo's stage.
 *
 * @param now what the demo's clock says
 * @param acts the story
 * @param hands how the clock can be moved on
 */
record DemoView(Frame frame, String now, List<Act> acts, List<Hand> hands) {

  static final String TEMPLATE = "pages/demo.jte";

  /** The field that says what to play. */
  static final String ACT = "acte";

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** An act, and whether it has been played. */
  record Act(String code, String words, boolean isPlayed) {}

  /** A button of the clock. */
  record Hand(String code, String words) {}

  static DemoView from(Demo demo, Frame frame) {
    Texts texts = frame.texts();
    return new DemoView(
        frame,
        texts.dates().moment(demo.now(), ZONE),
        demo.acts().stream()
            .map(act -> new Act(Codes.of(act.name()), texts.name(act.name()), act.isPlayed()))
            .toList(),
        Stream.of(Demo.Name.ONE_HOUR, Demo.Name.ONE_DAY)
            .map(name -> new Hand(Codes.of(name), texts.name(name)))
            .toList());
  }

  String field() {
    return ACT;
  }
}
