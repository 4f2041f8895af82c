package fr.banquedesterritoires.event.http.pages;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.post.Mailbox;
import fr.banquedesterritoires.event.http.House;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MailboxPagesTest {

  private static final String BOX = "/demo/boite-aux-lettres";
  private static final Mailbox.Heading HEADING =
      new Mailbox.Heading(
          "1550476800.M1 é.eml",
          "zoe@example.org",
          "Votre inscription <b>",
          Instant.parse("2019-02-18T08:00:00Z"));
  private static final Mailbox.Opened LETTER =
      new Mailbox.Opened(
          HEADING,
          "Bonjour,\nvotre lien (http://localhost:8080/inscription/abc-_). À bientôt <script>",
          Optional.of("<p onclick='x()'>Bonjour</p>"),
          Optional.of("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"));

  private static Mailbox holding(List<Mailbox.Opened> letters) {
    return new Mailbox() {
      @Override
      public List<Heading> newestFirst() {
        return letters.stream().map(Opened::heading).toList();
      }

      @Override
      public Optional<Opened> open(String id) {
        return letters.stream().filter(letter -> letter.heading().id().equals(id)).findFirst();
      }
    };
  }

  @Test
  void letters_are_listed_and_opened() {
    try (House house = House.open(holding(List.of(LETTER)))) {
      Visitor visitor = Visitor.french(house);
      Document box = visitor.read(BOX);

      assertThat(box.expectFirst(".letters li").text())
          .isEqualTo(
              "Votre inscription <b> À zoe@example.org · lundi 18 février 2019 à 9\u202Fh\u202F00");
      Document letter = visitor.read(box.expectFirst(".letters a").attr("href"));
      assertThat(letter.expectFirst("h1").text()).isEqualTo("Votre inscription <b>");
      assertThat(letter.expectFirst(".letter").wholeText()).isEqualTo(LETTER.text());
      assertThat(letter.expectFirst(".letter a").attr("href"))
          .isEqualTo("http://localhost:8080/inscription/abc-_");
    }
  }

  @Test
  void other_parts_are_shown_as_source_and_never_obeyed() {
    try (House house = House.open(holding(List.of(LETTER)))) {
      Visitor visitor = Visitor.in("en", house);
      Document letter = visitor.read(visitor.read(BOX).expectFirst(".letters a").attr("href"));

      assertThat(letter.select("[onclick], script")).isEmpty();
      assertThat(letter.select("pre").eachText())
          .containsExactly("<p onclick='x()'>Bonjour</p>", "BEGIN:VCALENDAR\nEND:VCALENDAR");
      assertThat(letter.select("summary").eachText())
          .containsExactly("HTML part (source)", "Calendar entry (source)");
    }
  }

  @Test
  void an_empty_box_says_how_to_fill_it_and_every_page_leads_there() {
    try (House house = House.open(holding(List.of()))) {
      Visitor visitor = Visitor.french(house);

      assertThat(visitor.read(BOX).expectFirst("main").text())
          .contains("Aucun courriel pour l’instant.");
      assertThat(visitor.read("/").expectFirst(".demo a").attr("href")).isEqualTo(BOX);
      assertThat(visitor.read(Visitor.FORM + "/recue").select("main a").eachAttr("href"))
          .contains(BOX);
      assertThat(visitor.get(BOX + "/nothing").status()).isEqualTo(404);
    }
  }

  @Test
  void where_letters_are_really_sent_there_is_no_box() {
    try (House house = House.open()) {
      Visitor visitor = Visitor.french(house);

      assertThat(visitor.get(BOX).status()).isEqualTo(404);
      assertThat(visitor.read("/").select(".demo")).isEmpty();
      assertThat(visitor.read(Visitor.FORM + "/recue").html()).doesNotContain(BOX);
    }
  }
}
