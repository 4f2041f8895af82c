package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each line of the threat table names tests, and the tests are there. */
class SecurityDocumentTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w*(?:Test|IT))(?:#(\\w+))?`");

  @Test
  void every_threat_names_a_test_that_exists() throws IOException {
    List<String> threats = threats(Files.readString(ROOT.resolve("docs/security.md")));

    assertThat(threats).hasSizeGreaterThan(20);
    for (String threat : threats) {
      String[] cells = threat.split("\\|", -1);
      assertThat(cells).as(threat).hasSize(7);
      assertThat(Stream.of(cells).limit(6).skip(1)).as(threat).noneMatch(String::isBlank);
      assertThat(NAMED.matcher(cells[5]).results()).as(threat).isNotEmpty();
      for (MatchResult test : NAMED.matcher(cells[5]).results().toList()) {
        assertThat(exists(test.group(1), Optional.ofNullable(test.group(2))))
            .as(test.group())
            .isTrue();
      }
    }
  }

  @Test
  void a_test_that_does_not_exist_is_noticed() throws IOException {
    assertThat(exists("SecurityDocumentTest", Optional.of("every_threat_is_imagined"))).isFalse();
    assertThat(exists("ImaginedTest", Optional.empty())).isFalse();
    assertThat(exists("SecurityDocumentTest", Optional.of("a_test_that_does_not_exist_is_noticed")))
        .isTrue();
  }

  private static List<String> threats(String document) {
    String table = document.substring(document.indexOf("## Threats"));
    return table
        .substring(0, table.indexOf("\n## ", 1))
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| asset "))
        .toList();
  }

  private static boolean exists(String test, Optional<String> method) throws IOException {
    try (Stream<Path> modules = Files.list(ROOT)) {
      for (Path sources :
          modules
              .map(module -> module.resolve("src/test/java"))
              .filter(Files::isDirectory)
              .toList()) {
        try (Stream<Path> files = Files.walk(sources)) {
          for (Path file : files.filter(path -> path.endsWith(test + ".java")).toList()) {
            String source = Files.readString(file);
            if (method.isEmpty() || source.contains("void " + method.get() + "(")) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }
}
