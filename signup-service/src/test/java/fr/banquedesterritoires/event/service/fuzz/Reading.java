package fr.banquedesterritoires.event.service.fuzz;

import fr.banquedesterritoires.event.application.registration.PrivateLinks;
import fr.banquedesterritoires.event.documents.file.DayFile;
import fr.banquedesterritoires.event.documents.file.VenueFile;
import fr.banquedesterritoires.event.http.Guards;
import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.http.Network;
import fr.banquedesterritoires.event.http.Organiser;
import fr.banquedesterritoires.event.http.signup.RequestCheck;
import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Cookies;
import fr.banquedesterritoires.event.http.web.Json;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.RefusedRequest;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import fr.banquedesterritoires.event.text.TextFlaw;
import fr.banquedesterritoires.event.text.TextRule;
import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is read from people, and must be refused in the way that is promised or taken as it is. */
final class Reading {

  private static final TextRule PARAGRAPHS = TextRule.paragraphs(2_000);
  private static final TextRule LINE = TextRule.line(100);
  private static final PrivateLinks LINKS = new PrivateLinks(new byte[PrivateLinks.KEY_LENGTH]);
  private static final Registration SOMEBODY = People.confirmed(FlyerDay.ID, 1);
  private static final HttpSettings SETTINGS =
      new HttpSettings(
          "127.0.0.1",
          0,
          URI.create("https://journees.example.org"),
          HttpSettings.FRENCH_AND_ENGLISH,
          false,
          Organiser.named("x"),
          Limits.DEFAULT,
          Guards.DEFAULT);
  private static final Languages LANGUAGES = new Languages(SETTINGS, new Cookies(SETTINGS));

  private Reading() {}

  static void json(byte[] bytes) {
    SignUpRequest request;
    try {
      request = Json.read(bytes, SignUpRequest.class);
    } catch (RefusedRequest refused) {
      require(refused.problem().kind().status() == 400, "a body that cannot be read is a 400");
      return;
    }
    if (RequestCheck.violations(request, Locale.FRENCH).isEmpty()) {
      SignUpRequest kept = SignUpRequest.of(request.toParticipant(), request.toWishes());
      SignUpRequest back = Json.read(Json.write(kept), SignUpRequest.class);
      require(back.toParticipant().equals(kept.toParticipant()), "participants read back");
      require(back.toWishes().equals(kept.toWishes()), "wishes read back");
    }
  }

  static void text(String typed) {
    for (TextRule rule : List.of(PARAGRAPHS, LINE)) {
      Optional<TextFlaw> flaw = rule.flawOf(typed);
      if (flaw.isEmpty()) {
        String kept = rule.apply("text", typed);
        require(rule.apply("text", kept).equals(kept), "a text that is kept stays as it is");
        require(Normalizer.isNormalized(kept, Normalizer.Form.NFC), "kept texts are NFC");
        require(kept.codePoints().noneMatch(Reading::playsTricks), "nothing unseen is kept");
        require(rule.multiline() || kept.lines().count() == 1, "a line is one line");
      }
    }
  }

  static void address(String typed) {
    EmailAddress.parse(typed)
        .ifPresent(
            address -> {
              String canonical = address.canonical();
              require(canonical.matches("[!-~]+@[a-z0-9.-]+"), "an address is visible ASCII");
              require(!canonical.matches(".*[\\s<>,;:\\\\\"()\\[\\]].*"), "no header is broken");
              require(EmailAddress.of(canonical).equals(address), "an address reads back");
              require(EmailAddress.of(address.typed()).equals(address), "as typed, too");
            });
  }

  static void yaml(String text) {
    DayFile.Outcome outcome = DayFile.read(text);
    if (outcome instanceof DayFile.Read read) {
      DayFile.Outcome again = DayFile.read(DayFile.write(read.day()));
      require(
          again instanceof DayFile.Read back && back.day().equals(read.day()), "a day reads back");
    }
    require(VenueFile.read(text) != null, "a venue is read or refused");
  }

  static void header(String value) {
    require(LANGUAGES.spoken().contains(LANGUAGES.preferred(value)), "a language that is spoken");
    try {
      Network network = Network.parse(value);
      require(network.contains(network.base()), "a network holds its first address");
      require(Network.parse(network.toString()).equals(network), "a network reads back");
    } catch (IllegalArgumentException refused) {
      require(refused.getMessage() != null, "a refusal says why");
    }
  }

  static void token(String token) {
    LINKS.claimedBy(token);
    require(
        !LINKS.opens(token, SOMEBODY) || token.equals(LINKS.tokenFor(SOMEBODY)),
        "only the token opens");
  }

  static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  static boolean playsTricks(int codePoint) {
    boolean control = Character.getType(codePoint) == Character.CONTROL;
    boolean bidi =
        (codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069);
    return bidi || (control && codePoint != '\n' && codePoint != '\t');
  }
}
