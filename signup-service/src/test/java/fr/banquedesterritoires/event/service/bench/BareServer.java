package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.http.signup.SignUpRequest;
import fr.banquedesterritoires.event.http.web.Json;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What the service is held against: Javalin with the same threads and buffers, on the same virtual
 * machine, that reads the same JSON and answers the same, and does nothing else: no check, no
 * store, no header of its own, no log.
 */
final class BareServer {

  static final String SIGN_UP = "/registrations";
  static final String BYTES = "/bytes/";

  private static final byte[] RECEIVED =
      "{\"status\":\"received\"}".getBytes(StandardCharsets.UTF_8);
  private static final int COPIED_AT_ONCE = 4_096;

  private BareServer() {}

  /** Listens on the port that is given, and says so as the service does. */
  public static void main(String[] arguments) {
    int port = Integer.parseInt(arguments[0]);
    Javalin.create(BareServer::configure).start("127.0.0.1", port);
    PrintStream out = System.out;
    out.println("bare: serving http://127.0.0.1:" + port);
    out.flush();
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.startupWatcherEnabled = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.concurrency.useVirtualThreads = true;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.responseBufferSize = COPIED_AT_ONCE;
    config.routes.post(SIGN_UP, BareServer::signUp);
    config.routes.get(BYTES + "{count}", BareServer::bytes);
  }

  private static void signUp(Context ctx) {
    Json.read(ctx.bodyAsBytes(), SignUpRequest.class);
    ctx.status(202).contentType(Json.MEDIA_TYPE).result(RECEIVED);
  }

  /** As many bytes as the path says. */
  private static void bytes(Context ctx) {
    int count = Integer.parseInt(ctx.pathParam("count"));
    ctx.contentType("text/html;charset=utf-8").result(Page.of(count));
  }

  /** The bytes, made once for each count. */
  private static final class Page {
    private static volatile byte[] last = new byte[0];

    static byte[] of(int count) {
      byte[] page = last;
      if (page.length != count) {
        page = new byte[count];
        java.util.Arrays.fill(page, (byte) 'x');
        last = page;
      }
      return page;
    }
  }
}
