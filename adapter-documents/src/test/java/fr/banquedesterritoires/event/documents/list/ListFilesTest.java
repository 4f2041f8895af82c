package fr.banquedesterritoires.event.documents.list;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.application.organiser.ListColumn;
import fr.banquedesterritoires.event.application.organiser.Listings.Format;
import fr.banquedesterritoires.event.application.organiser.Listings.Paper;
import fr.banquedesterritoires.event.application.organiser.PeopleList;
import fr.banquedesterritoires.event.registration.EmailAddress;
import fr.banquedesterritoires.event.registration.Organisation;
import fr.banquedesterritoires.event.registration.OrganisationKind;
import fr.banquedesterritoires.event.registration.Participant;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Wishes;
import fr.banquedesterritoires.event.testkit.fixture.FlyerDay;
import fr.banquedesterritoires.event.testkit.fixture.HardValues;
import fr.banquedesterritoires.event.testkit.fixture.People;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListFilesTest {

  private static final List<ListColumn> SOME =
      List.of(ListColumn.FAMILY_NAME, ListColumn.ORGANISATION, ListColumn.LUNCH);

  private final ListFiles files =
      new ListFiles(who -> URI.create("https://example.org/bureau/badge/" + who));

  @Test
  void csv_opens_right_in_a_french_spreadsheet_and_holds_no_formula() throws IOException {
    String csv = text(Format.CSV, SOME, someone("=1+1", "Ville; \"Lac\""), someone("@x", "Été"));

    assertThat(csv)
        .isEqualTo(
            "\uFEFFNom;Organisme;Déjeuner\r\n"
                + "'=1+1;\"Ville; \"\"Lac\"\"\";non\r\n"
                + "'@x;Été;non\r\n");
  }

  @Test
  void a_workbook_holds_text_in_every_cell() throws IOException {
    byte[] workbook = bytes(Format.XLSX, SOME, someone("=1+1", "Été"));

    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      List<Row> rows = read.getFirstSheet().read();
      assertThat(rows).hasSize(2);
      assertThat(rows.get(1).getCell(0).getType().name()).isEqualTo("STRING");
      assertThat(rows.get(1).getCell(0).asString()).isEqualTo("=1+1");
      assertThat(rows.get(1).getCell(1).asString()).isEqualTo("Été");
    }
  }

  @Test
  void json_is_an_array_of_objects_with_stable_names() throws IOException {
    assertThat(text(Format.JSON, SOME)).isEqualTo("[]\n");
    assertThat(text(Format.JSON, SOME, someone("Le \"Goff\"", "A\\B")))
        .isEqualTo(
            """
            [
            {"family-name": "Le \\"Goff\\"", "organisation": "A\\\\B", "lunch": "non"}
            ]
            """);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatever_people_typed_can_be_written(Format format) throws IOException {
    Registration[] hard = HardValues.registrations(FlyerDay.ID).toArray(Registration[]::new);

    assertThat(bytes(format, List.of(ListColumn.values()), hard)).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void whatever_people_typed_can_be_printed(Paper paper) throws IOException {
    Registration[] hard = HardValues.registrations(FlyerDay.ID).toArray(Registration[]::new);

    assertThat(pdf(paper, hard).pages()).isPositive();
    assertThat(pdf(paper).pages()).isBetween(1, 2);
  }

  @Test
  void the_attendance_sheet_has_a_page_set_for_each_half_day_and_its_heading_on_every_page()
      throws IOException {
    Printed sheet =
        pdf(
            Paper.ATTENDANCE,
            IntStream.rangeClosed(1, 60)
                .mapToObj(n -> People.confirmed(FlyerDay.ID, n))
                .toArray(Registration[]::new));

    assertThat(sheet.text()).contains("Matin, lundi 18 mars 2019, Paris (75)", "Après-midi");
    assertThat(sheet.text().split("Signature", -1)).hasSize(sheet.pages() + 1);
    assertThat(sheet.text().split("Personne 60 Camille", -1)).hasSize(3);
    assertThat(sheet.fonts()).allMatch(name -> name.contains("LiberationSans"));
  }

  @Test
  void badges_and_the_round_table_say_who_comes_from_where() throws IOException {
    Registration one = someone("Béranger", "Commune de Lombez");
    Printed badges = pdf(Paper.BADGES, one, someone("Le Goff", "Plougastel"), one);
    Printed table =
        pdf(
            Paper.ROUND_TABLE,
            one.amended(
                one.participant(),
                new Wishes(
                    false,
                    Optional.of("casher"),
                    Optional.of("fauteuil"),
                    Optional.of("Trouver des partenaires"))));

    assertThat(badges.text()).contains("Béranger", "Commune de Lombez", "Plougastel");
    assertThat(table.text())
        .contains("Béranger", "Trouver des partenaires")
        .doesNotContain("casher", "fauteuil");
  }

  private record Printed(int pages, String text, List<String> fonts) {}

  private Printed pdf(Paper paper, Registration... people) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.write(paper, list(SOME, people), Locale.FRENCH, out);
    keep(out, paper);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      List<String> fonts =
          IntStream.range(0, document.getNumberOfPages())
              .mapToObj(page -> document.getPage(page).getResources())
              .flatMap(
                  resources ->
                      StreamSupport.stream(resources.getFontNames().spliterator(), false)
                          .map(
                              name -> {
                                try {
                                  return resources.getFont(name).getName();
                                } catch (IOException unreadable) {
                                  throw new UncheckedIOException(unreadable);
                                }
                              }))
              .distinct()
              .toList();
      return new Printed(
          document.getNumberOfPages(),
          new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0\u202f]+", " "),
          fonts);
    }
  }

  /** For people to look at. */
  private static void keep(ByteArrayOutputStream printed, Paper paper) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "papers"));
    Files.write(folder.resolve(paper.name() + ".pdf"), printed.toByteArray());
  }

  private String text(Format format, List<ListColumn> columns, Registration... people)
      throws IOException {
    return new String(bytes(format, columns, people), StandardCharsets.UTF_8);
  }

  private byte[] bytes(Format format, List<ListColumn> columns, Registration... people)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.write(format, list(columns, people), Locale.FRENCH, out);
    return out.toByteArray();
  }

  private static PeopleList list(List<ListColumn> columns, Registration... people) {
    return new PeopleList(FlyerDay.day(), columns, Arrays.asList(people));
  }

  private static Registration someone(String family, String organisation) {
    Registration one = People.confirmed(FlyerDay.ID, 1);
    return one.amended(
        new Participant(
            "Lucie",
            family,
            EmailAddress.of("lucie@example.org"),
            "maire",
            new Organisation(organisation, Optional.of(OrganisationKind.COMMUNE)),
            Optional.empty()),
        Wishes.NONE);
  }
}
