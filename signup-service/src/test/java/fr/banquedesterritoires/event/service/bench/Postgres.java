package fr.banquedesterritoires.event.service.bench;

import fr.banquedesterritoires.event.persistence.PostgresSettings;
import fr.banquedesterritoires.event.persistence.PostgresStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** A real PostgreSQL on this machine, as durable as in production, with the open day in it. */
final class Postgres implements AutoCloseable {

  private static final String USER = "postgres";

  private final EmbeddedPostgres server;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  static Postgres start(Path folder) throws IOException {
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("postgres"))
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start();
    Postgres started = new Postgres(server);
    try (PostgresStore store = PostgresStore.open(PostgresSettings.of(started.url(), USER, ""))) {
      Crowd.fill(store, 0);
    }
    return started;
  }

  String[] options() {
    return new String[] {"--database=" + url(), "--database-user=" + USER, "--without-letters"};
  }

  private String url() {
    return server.getJdbcUrl(USER, USER);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
