package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VenueCommandTest extends CommandsOnTheFlyersDay {

  @Test
  void a_venue_is_set_then_replaced_and_never_exported() throws IOException {
    Path venue =
        Files.writeString(
            folder.resolve("venue.yaml"), "room: {name: Salle Canari, address: 1 rue du Secret}\n");
    run("import", "--data", data.toString(), day.toString());

    assertThat(run("venue", "--data", data.toString(), DAY, venue.toString())).isZero();
    assertThat(out).isEqualTo(DAY + "\u00a0: le lieu est enregistré.\n");
    assertThat(run("venue", "--data", data.toString(), DAY, venue.toString())).isZero();
    assertThat(out).isEqualTo(DAY + "\u00a0: le lieu est remplacé.\n");

    run("export", "--data", data.toString(), DAY);
    assertThat(out).contains("Paris").doesNotContain("Canari", "Secret");
  }

  @Test
  void a_venue_that_is_named_where_everybody_reads_it_is_warned_of() throws IOException {
    Path venue =
        Files.writeString(
            folder.resolve("venue.yaml"),
            "room: {name: Salle Gascogne, address: 1 rue du Secret}\n");
    run("import", "--data", data.toString(), day.toString());

    assertThat(run("venue", "--data", data.toString(), DAY, venue.toString())).isZero();

    String warning =
        "Attention\u00a0: tout le monde peut lire «\u00a0Gascogne\u00a0» dans la séance"
            + " nº\u00a06, et c’est un mot du lieu.";
    assertThat(out.lines()).containsExactly(DAY + "\u00a0: le lieu est enregistré.", warning);

    run("import", "--data", data.toString(), day.toString());
    assertThat(out.lines()).last().isEqualTo(warning);
  }

  @Test
  void a_venue_for_an_unknown_day_is_refused_and_not_repeated() throws IOException {
    Path venue =
        Files.writeString(
            folder.resolve("venue.yaml"), "room: {name: Salle Canari, address: 1 rue du Secret}\n");

    assertThat(run("venue", "--data", data.toString(), "no-such-day", venue.toString()))
        .isEqualTo(1);

    assertThat(out + errors).isEqualTo("journees: There is no day no-such-day.\n");
  }
}
