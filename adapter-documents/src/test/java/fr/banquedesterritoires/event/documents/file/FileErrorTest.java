package fr.banquedesterritoires.event.documents.file;

import static org.assertj.core.api.Assertions.assertThat;

import fr.banquedesterritoires.event.documents.file.FileError.Code;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileErrorTest {

  private static final FileError MISSPELT =
      new FileError(1203, 7, "programme.sessions[2].titel", Code.MISSPELT_KEY, List.of("title"));

  @Test
  void a_message_says_where_and_what_in_french_first() {
    assertThat(MISSPELT.message(Locale.FRENCH))
        .isEqualTo(
            "Ligne 1203, colonne 7, programme.sessions[2].titel\u00a0: cette clé n’est pas connue"
                + " ici\u202f; vouliez-vous écrire «\u00a0title\u00a0»\u202f?");
    assertThat(MISSPELT.message(Locale.GERMAN)).isEqualTo(MISSPELT.message(Locale.FRENCH));
  }

  @Test
  void whoever_names_the_place_otherwise_is_told_the_reason_alone() {
    assertThat(MISSPELT.reason(Locale.UK))
        .isEqualTo(
            "programme.sessions[2].titel: this key is not known here; did you mean “title”?");
    assertThat(new FileError(1, 1, "", Code.EMPTY, List.of()).reason(Locale.UK))
        .isEqualTo("the file is empty.");
  }

  @Test
  void a_message_says_it_in_english() {
    assertThat(MISSPELT.message(Locale.UK))
        .isEqualTo(
            "Line 1203, column 7, programme.sessions[2].titel: this key is not known here; did"
                + " you mean “title”?");
  }

  @Test
  void a_mistake_of_the_whole_file_names_no_field() {
    assertThat(new FileError(1, 1, "", Code.EMPTY, List.of()).message(Locale.FRENCH))
        .isEqualTo("Ligne 1, colonne 1\u00a0: le fichier est vide.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"file-errors.properties", "file-errors_en.properties"})
  void every_code_and_nothing_else_has_a_message(String file) throws Exception {
    Set<String> keys = new TreeSet<>();
    try (var in = FileErrorTest.class.getResourceAsStream(file)) {
      new java.util.PropertyResourceBundle(in).keySet().forEach(keys::add);
    }

    assertThat(keys)
        .isEqualTo(
            Stream.concat(
                    Stream.of("where", "where.field", "field"),
                    Stream.of(Code.values()).map(Code::code))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void french_is_written_as_french_is() {
    ResourceBundle french =
        ResourceBundle.getBundle(
            FileError.class.getPackageName() + ".file-errors",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    assertThat(french.keySet())
        .allSatisfy(
            key ->
                assertThat(french.getString(key))
                    .doesNotContainPattern(" [;!?:»]|« |'|[a-zé][;?]"));
  }
}
