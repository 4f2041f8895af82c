package fr.banquedesterritoires.event.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Sets a letter as HTML: paragraphs, line breaks and links, every text escaped. */
final class Html {

  private Html() {}

  static String of(Locale language, String subject, List<Passage> passages) {
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <title>%s</title>
    </head>
    <body style="font-family: sans-serif; line-height: 1.5; max-width: 40em">
    %s
    </body>
    </html>
    """
        .formatted(
            language.toLanguageTag(),
            escape(subject),
            passages.stream().map(Html::set).collect(Collectors.joining("\n")));
  }

  private static String set(Passage passage) {
    return switch (passage) {
      case Passage.Paragraph paragraph -> "<p>" + escape(paragraph.sentences()) + "</p>";
      case Passage.Lines lines ->
          lines.lines().stream()
              .map(Html::escape)
              .collect(Collectors.joining("<br>\n", "<p>", "</p>"));
      case Passage.Link link -> {
        String target = escape(link.target().toString());
        yield "<p>"
            + escape(link.heading())
            + "<br>\n<a href=\""
            + target
            + "\">"
            + target
            + "</a></p>";
      }
    };
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
