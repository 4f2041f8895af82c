package fr.banquedesterritoires.event.http.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets a request through once its body is here as a whole, so that no work is begun for one that
 * drips in. One that is too long is never kept: what follows is thrown away as it comes, since a
 * client that is cut off in the middle would not read the answer.
 */
final class WholeBody extends Handler.Wrapper {

  private static final long MOST_THROWN_AWAY = 16L * 1024 * 1024;

  private final int limit;
  private final SlowClients slowClients;

  WholeBody(int limit, SlowClients slowClients) {
    this.limit = limit;
    this.slowClients = slowClients;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    long announced = request.getLength();
    boolean none = announced <= 0 && !request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    slowClients.begun(request);
    if (none) {
      slowClients.arrived(request);
      return super.handle(request, response, callback);
    }
    if (announced > MOST_THROWN_AWAY) {
      Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
    } else {
      new Arriving(request, response, callback).run();
    }
    return true;
  }

  /** A body on its way in. */
  private final class Arriving implements Runnable {

    private final Request request;
    private final Response response;
    private final Callback callback;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long arrived;

    Arriving(Request request, Response response, Callback callback) {
      this.request = request;
      this.response = response;
      this.callback = callback;
    }

    /** Takes what is there, and comes back when there is more. */
    @Override
    public void run() {
      Content.Chunk chunk = request.read();
      while (chunk != null && !Content.Chunk.isFailure(chunk) && !take(chunk)) {
        chunk = request.read();
      }
      if (chunk == null) {
        request.demand(this);
      } else if (Content.Chunk.isFailure(chunk)) {
        callback.failed(
            new HttpException.RuntimeException(HttpStatus.BAD_REQUEST_400, chunk.getFailure()));
      } else if (arrived > limit) {
        Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
      } else {
        handOn();
      }
    }

    /** Whether this was the end of it, or of our patience. */
    private boolean take(Content.Chunk chunk) {
      ByteBuffer bytes = chunk.getByteBuffer();
      arrived += bytes.remaining();
      if (arrived <= limit) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        kept.writeBytes(copy);
      } else {
        kept.reset();
      }
      chunk.release();
      return chunk.isLast() || arrived > MOST_THROWN_AWAY;
    }

    private void handOn() {
      slowClients.arrived(request);
      Request whole = new Whole(request, ByteBuffer.wrap(kept.toByteArray()));
      try {
        if (!WholeBody.super.handle(whole, response, callback)) {
          Response.writeError(whole, response, callback, HttpStatus.NOT_FOUND_404);
        }
      } catch (Exception failure) {
        Response.writeError(whole, response, callback, failure);
      }
    }
  }

  /** A request whose body is here. */
  private static final class Whole extends Request.Wrapper {

    private final Content.Source body;

    Whole(Request request, ByteBuffer body) {
      super(request);
      this.body = Content.Source.from(body);
    }

    @Override
    public Content.Chunk read() {
      return body.read();
    }

    @Override
    public void demand(Runnable demandCallback) {
      body.demand(demandCallback);
    }

    @Override
    public void fail(Throwable failure) {
      body.fail(failure);
    }
  }
}
