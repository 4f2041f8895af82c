package fr.banquedesterritoires.event.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.documents.file.FileError.Code;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.venue.JoinLink;
import fr.banquedesterritoires.event.venue.Room;
import fr.banquedesterritoires.event.venue.VenueDetails;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VenueFileTest {

  @Test
  void a_room_and_a_link_are_read() {
    assertThat(
            VenueFile.read(
                """
                room:
                  name: Salle Mélusine
                  address: |
                    39 quai de l’Énigme
                    75004 Paris
                  accessNotes: Deuxième étage
                joinLink:
                  link: https://visio.example.org/r/1
                  notes: Code 51
                """))
        .isEqualTo(
            new VenueFile.Read(
                new VenueDetails(
                    Optional.of(
                        new Room(
                            "Salle Mélusine",
                            "39 quai de l’Énigme\n75004 Paris",
                            Optional.of("Deuxième étage"))),
                    Optional.of(
                        new JoinLink(
                            URI.create("https://visio.example.org/r/1"),
                            Optional.of("Code 51"))))));
  }

  @Test
  void a_room_or_a_link_alone_is_a_venue() {
    assertThat(VenueFile.read("room: {name: Salle, address: Paris}"))
        .isEqualTo(
            new VenueFile.Read(VenueDetails.onSite(new Room("Salle", "Paris", Optional.empty()))));
    assertThat(VenueFile.read("joinLink: {link: 'https://visio.example.org/'}"))
        .isEqualTo(
            new VenueFile.Read(
                VenueDetails.online(
                    new JoinLink(URI.create("https://visio.example.org/"), Optional.empty()))));
  }

  @Test
  void neither_is_no_venue() {
    assertThat(errors("room:\njoinLink: ~"))
        .containsExactly(new FileError(1, 1, "", Code.NO_ROOM_NOR_LINK, List.of()));
  }

  @Test
  void all_mistakes_are_told_at_once() {
    assertThat(errors("room:\n  name: ' '\n  adress: x\njoinLink:\n  link: http://x.example\n"))
        .containsExactly(
            new FileError(2, 9, "room.name", Code.BLANK, List.of()),
            new FileError(3, 3, "room", Code.MISSPELT_KEY, List.of("address")),
            new FileError(5, 9, "joinLink.link", Code.NOT_A_LINK, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://x.example",
        "https:///x",
        "x.example",
        "https://a b",
        "javascript:alert(1)",
        "[]"
      })
  void a_link_is_a_whole_https_link(String link) {
    assertThat(errors("joinLink:\n  link: " + link)).hasSize(1);
  }

  @Test
  void errors_repeat_nothing_of_the_secret_wherever_it_was_written() {
    for (String secret : CanaryVenue.SECRETS) {
      String quoted = "'" + secret + "'";
      for (String yaml :
          List.of(
              quoted,
              quoted + ": x",
              "room: " + quoted,
              "room: {name: x, " + quoted + ": y}",
              "room: {name: [" + quoted + "], address: &" + "a " + quoted + "}",
              "joinLink: {link: " + quoted + ", Melusine7K4Q: 1}",
              "room:\n  name: " + quoted + "\n bad: 'x")) {
        String told =
            errors(yaml)
                + errors(yaml).stream().map(e -> e.message(Locale.FRENCH)).toList().toString();
        assertThat(told).doesNotContain(secret, "Melusine7K4Q");
      }
    }
  }

  private static List<FileError> errors(String yaml) {
    return switch (VenueFile.read(yaml)) {
      case VenueFile.Read read -> throw new AssertionError("read without complaint");
      case VenueFile.Refused refused -> refused.errors();
    };
  }
}
