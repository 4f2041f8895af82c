package fr.banquedesterritoires.event.http.api;

import fr.banquedesterritoires.event.http.web.PublicAnswer;
import fr.banquedesterritoires.event.http.web.RouteGroup;
import fr.banquedesterritoires.event.http.web.Routes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The description of the API: {@code /openapi.yaml} (OpenAPI 3.1). */
public final class OpenApiRoute implements RouteGroup {

  private static final String MEDIA_TYPE = "application/yaml;charset=utf-8";

  private final PublicAnswer description = PublicAnswer.of(MEDIA_TYPE, read());

  @Override
  public void addTo(Routes routes) {
    routes.get("/openapi.yaml", description::send);
  }

  private static byte[] read() {
    try (InputStream resource = OpenApiRoute.class.getResourceAsStream("openapi.yaml")) {
      return Objects.requireNonNull(resource).readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
