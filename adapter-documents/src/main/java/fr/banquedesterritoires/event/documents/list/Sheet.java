package fr.banquedesterritoires.event.documents.list;

/** The HTML around every paper: A4, page numbers, tables whose heading comes back on each page. */
final class Sheet {

  private static final String STYLE =
      """
      @page { size: A4; margin: 16mm 14mm 18mm;
        @bottom-center { font: 8pt Sheet; content: counter(page) " / " counter(pages); } }
      body { font: 10pt Sheet; color: #000; }
      h1 { font: 15pt Sheet; margin: 0 0 1mm; }
      h2 { font: 12pt Sheet; margin: 0 0 3mm; }
      p { margin: 0 0 3mm; }
      section + section { page-break-before: always; }
      table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
      tr { page-break-inside: avoid; }
      th, td { border: 0.2mm solid #444; padding: 1.6mm 2mm; text-align: left;
        font-weight: normal; vertical-align: top; word-wrap: break-word; }
      thead th { background: #e6e6e6; }
      .number { width: 8mm; text-align: right; }
      .sign { width: 45mm; height: 9mm; }
      .certificate { font-size: 12pt; line-height: 1.5; padding-top: 35mm; }
      .certificate h1 { font-size: 22pt; text-align: center; margin-bottom: 22mm; }
      .certificate .name { font-size: 15pt; }
      .certificate .made { padding-top: 15mm; }
      .badges { border-collapse: separate; border-spacing: 3mm; table-layout: fixed;
        -fs-table-paginate: auto; }
      .badges td { height: 48mm; border: 0.2mm dashed #777; text-align: center;
        vertical-align: middle; }
      .badges .code { float: right; width: 24mm; height: 24mm; }
      .badges .name { font-size: 17pt; }
      """;

  private Sheet() {}

  static String html(String language, String title, String body) {
    return """
    <html lang="%s"><head><title>%s</title>
    <meta name="description" content="%s"/><style>%s</style></head><body>%s</body></html>
    """
        .formatted(language, text(title), text(title), STYLE, body);
  }

  /** A text as it stands within HTML. */
  static String text(String plain) {
    return plain
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
