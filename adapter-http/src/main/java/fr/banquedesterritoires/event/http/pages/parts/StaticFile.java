package fr.banquedesterritoires.event.http.pages.parts;

import fr.banquedesterritoires.event.http.web.PublicAnswer;
import fr.banquedesterritoires.event.http.web.Routes;
import fr.banquedesterritoires.event.http.web.Sha256;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;

/**
 * A file that pages load. Its path holds a hash of its content, so that browsers may keep it for
 * good and never show a page with yesterday's.
 */
final class StaticFile {

  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  private static final HexFormat HASH = HexFormat.of();

  private final PublicAnswer answer;
  private final String path;

  /** A file that lies beside this class. */
  StaticFile(String name, String contentType) {
    byte[] content = read(name);
    this.answer = PublicAnswer.of(contentType, content);
    this.path = "/static/" + HASH.formatHex(Sha256.digest().digest(content), 0, 8) + "/" + name;
  }

  String path() {
    return path;
  }

  void addTo(Routes routes) {
    routes.get(
        path,
        ctx -> {
          answer.send(ctx);
          ctx.header(Header.CACHE_CONTROL, FOR_GOOD);
        });
  }

  private static byte[] read(String name) {
    try (InputStream file = StaticFile.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
