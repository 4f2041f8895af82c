package fr.banquedesterritoires.event.http.pages.parts;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;

/** Renders the templates, which the build compiled; every value is escaped for where it stands. */
public final class Templates {

  private static final String PACKAGE = "fr.banquedesterritoires.event.http";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

  /** The page in UTF-8. */
  public byte[] render(String template, Object view) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    engine.render(template, view, output);
    return output.toByteArray();
  }
}
