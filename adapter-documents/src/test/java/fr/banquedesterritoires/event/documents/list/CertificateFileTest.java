package fr.banquedesterritoires.event.documents.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.attendance.CertificateDecision.Granted;
import fr.banquedesterritoires.event.attendance.HalfDay;
import fr.banquedesterritoires.event.testkit.fixture.CanaryVenue;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificateFileTest {

  @Test
  void it_says_who_took_part_in_what_and_when_and_never_where_exactly() throws IOException {
    String printed = printed(Locale.FRENCH, granted(1, HalfDay.MORNING, HalfDay.AFTERNOON));

    assertThat(printed)
        .contains(
            "Attestation de présence",
            "Caisse des dépôts atteste que",
            "Camille Personne 1",
            "chargée de mission, Communauté de communes n° 1,",
            "Impulser des projets de coopération urbain-rural",
            "le lundi 18 mars 2019, matin et après-midi, Paris (75).",
            "délivrée le lundi 1er avril 2019");
    assertThat(printed).doesNotContain(CanaryVenue.SECRETS);
  }

  @Test
  void only_the_half_day_that_was_attended_is_attested() throws IOException {
    assertThat(printed(Locale.FRENCH, granted(1, HalfDay.MORNING)))
        .contains("le matin du lundi 18 mars 2019")
        .doesNotContain("après-midi");
    assertThat(printed(Locale.ENGLISH, granted(1, HalfDay.AFTERNOON)))
        .contains("on the afternoon of");
  }

  @Test
  void each_stands_on_a_page_of_its_own() throws IOException {
    byte[] file = bytes(Locale.FRENCH, granted(1, HalfDay.MORNING), granted(2, HalfDay.MORNING));

    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
    }
  }

  @Test
  void the_same_certificate_is_the_same_file_whenever_it_is_written() throws IOException {
    byte[] file = bytes(Locale.FRENCH, granted(1, HalfDay.MORNING));

    assertThat(bytes(Locale.FRENCH, granted(1, HalfDay.MORNING))).isEqualTo(file);
    assertThat(bytes(Locale.FRENCH, granted(2, HalfDay.MORNING))).isNotEqualTo(file);
    assertThat(new String(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("CreationDate", "ModDate", "CreateDate", "ModifyDate", "MetadataDate");
  }

  private static Granted granted(int person, HalfDay... halves) {
    return new Granted(FlyerDay.day(), People.confirmed(FlyerDay.ID, person), List.of(halves));
  }

  private static String printed(Locale language, Granted... granted) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(language, granted))) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " ");
    }
  }

  private static byte[] bytes(Locale language, Granted... granted) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CertificateFile()
        .write(List.of(granted), "Caisse des dépôts", LocalDate.of(2019, 4, 1), language, out);
    // For people to look at.
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve("certificate.pdf"), out.toByteArray());
    return out.toByteArray();
  }
}
