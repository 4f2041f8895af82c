package fr.banquedesterritoires.event.http.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A script of the desk's pages, served as a file of its own: no page holds code. */
final class DeskScript {

  private static final String MEDIA_TYPE = "text/javascript;charset=utf-8";

  private DeskScript() {}

  /** Serves the script of this name. */
  static Counter.Service of(String name) {
    byte[] script = read(name);
    return (ctx, permit) -> ctx.contentType(MEDIA_TYPE).result(script);
  }

  private static byte[] read(String name) {
    try (InputStream file = DeskScript.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return file.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
