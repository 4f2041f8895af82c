package fr.banquedesterritoires.event.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  private static final String ROOT = "fr.banquedesterritoires.event.";
  private static final String IMPORTS =
      Stream.of(
              "java.time.*",
              "java.util.*",
              ROOT + "application.day.*",
              ROOT + "application.memory.*",
              ROOT + "application.registration.*",
              ROOT + "application.venue.*",
              ROOT + "day.*",
              ROOT + "desk.*",
              ROOT + "documents.file.*",
              ROOT + "registration.*",
              ROOT + "venue.*")
          .map(name -> "import " + name + ";\n")
          .collect(Collectors.joining());

  @TempDir private Path folder;

  @Test
  void the_ten_lines_compile_and_print_what_the_readme_says() throws Exception {
    String readme = Files.readString(Path.of("..", "README.md"));
    String code = block("java", readme);

    assertThat(code.lines().filter(line -> !line.startsWith("    "))).hasSizeLessThanOrEqualTo(12);
    assertThat(run(code)).isEqualTo(block("text", readme.substring(readme.indexOf("```java"))));
  }

  private String run(String code) throws Exception {
    Path source = folder.resolve("TenLines.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class TenLines { public static void main(String[] a) {\n"
            + code
            + "}}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    List<String> options = List.of("-proc:none", "-d", folder.toString(), source.toString());
    int exit = compiler.run(null, complaints, complaints, options.toArray(String[]::new));
    assertThat(exit).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    return printedBy(folder.toUri());
  }

  private static String printedBy(URI classes) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standardOut = System.out;
    try (URLClassLoader loader = new URLClassLoader(new java.net.URL[] {classes.toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("TenLines")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(standardOut);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static String block(String language, String markdown) {
    Matcher found =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(markdown);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
