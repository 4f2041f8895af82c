package fr.banquedesterritoires.event.http.server;

import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Takes so many requests at once and tells the others to come back, instead of queueing them. */
final class Admission extends Handler.Wrapper {

  private final Semaphore places;

  Admission(int places) {
    this.places = new Semaphore(places);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!places.tryAcquire()) {
      Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
      return true;
    }
    Request.addCompletionListener(request, failure -> places.release());
    return super.handle(request, response, callback);
  }
}
