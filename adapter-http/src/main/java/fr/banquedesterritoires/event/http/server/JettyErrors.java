package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Problem;
import fr.banquedesterritoires.event.http.web.ProblemKind;
import fr.banquedesterritoires.event.http.web.Problems;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.QuietException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what never reached a route: requests nobody can read, that are too long or too many. */
final class JettyErrors implements Request.Handler {

  private final SecurityHeaders securityHeaders;
  private final Languages languages;
  private final Problems problems;
  private final Incidents incidents;
  private final int bodyLimit;

  JettyErrors(
      SecurityHeaders securityHeaders,
      Languages languages,
      Problems problems,
      Incidents incidents,
      int bodyLimit) {
    this.securityHeaders = securityHeaders;
    this.languages = languages;
    this.problems = problems;
    this.incidents = incidents;
    this.bodyLimit = bodyLimit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Locale language = languages.preferred(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    Problem problem = problem(request, response.getStatus());
    securityHeaders.putInto(response.getHeaders());
    response.setStatus(problem.kind().status());
    String mediaType =
        Problems.mediaTypeFor(
            request.getHttpURI().getPath(), request.getHeaders().get(HttpHeader.ACCEPT));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, mediaType);
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.toLanguageTag());
    problem.headers().forEach(response.getHeaders()::put);
    byte[] body = problems.body(Problems.word(problem, language), language, mediaType);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private Problem problem(Request request, int status) {
    ProblemKind kind = ProblemKind.ofStatus(status);
    return switch (kind) {
      case TOO_LARGE -> Problem.of(kind, bodyLimit / 1024);
      case UNAVAILABLE -> Problem.of(kind).withHeader("Retry-After", "1");
      case BROKEN -> broken(request);
      default -> Problem.of(kind);
    };
  }

  /** A bug, unless Jetty itself takes it for no more than a client that has gone. */
  private Problem broken(Request request) {
    Throwable cause =
        request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof Throwable thrown
            ? thrown
            : new IllegalStateException("an error without a cause");
    return cause instanceof QuietException
        ? Problem.of(ProblemKind.MALFORMED_REQUEST)
        : incidents.report(cause, request.getMethod());
  }
}
