package fr.banquedesterritoires.event.http.server;

import fr.banquedesterritoires.event.http.HttpSettings;
import fr.banquedesterritoires.event.http.Limits;
import fr.banquedesterritoires.event.http.web.Languages;
import fr.banquedesterritoires.event.http.web.Problems;
import io.javalin.config.JettyConfig;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** How Jetty is set: what a request passes before a route is asked, and when it is cut off. */
final class JettyParts {

  /**
   * How many characters of headers each connection remembers. Jetty takes a hundred bytes for each
   * of them, anew for every connection: with its usual 1,024 a rush costs 20 MiB.
   */
  private static final int HEADER_CACHE = 100;

  private final HttpSettings settings;
  private final Limits limits;
  private final SecurityHeaders securityHeaders;
  private final JettyErrors errors;
  private final SlowClients slowClients;

  JettyParts(HttpSettings settings, Languages languages, Problems problems, Incidents incidents) {
    this.settings = settings;
    this.limits = settings.limits();
    this.securityHeaders = new SecurityHeaders(settings);
    this.errors =
        new JettyErrors(securityHeaders, languages, problems, incidents, limits.bodyBytes());
    this.slowClients = new SlowClients(limits.requestTime());
  }

  void applyTo(JettyConfig jetty) {
    jetty.modifyServer(this::configure);
    jetty.modifyServletContextHandler(
        context -> {
          context.setErrorHandler(errors);
          context.setSessionHandler(new NoSessions());
        });
    jetty.modifyHttpConfiguration(this::configure);
    jetty.addConnector(this::connector);
  }

  private void configure(Server server) {
    server.setHandler(
        chain(
            securityHeaders,
            new GracefulHandler(),
            new WholeBody(limits.bodyBytes(), slowClients),
            new Admission(limits.requests())));
    server.setErrorHandler(errors);
    server.setStopTimeout(limits.stopTime().toMillis());
  }

  private void configure(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(limits.headerBytes());
    http.setUriCompliance(UriCompliance.DEFAULT);
    http.setHeaderCacheSize(HEADER_CACHE);
  }

  private Connector connector(Server server, HttpConfiguration http) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    connector.setIdleTimeout(limits.idleTime().toMillis());
    connector.addBean(slowClients);
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    return connector;
  }

  private static Handler chain(Handler.Wrapper... links) {
    for (int link = 1; link < links.length; link++) {
      links[link - 1].setHandler(links[link]);
    }
    return links[0];
  }
}
