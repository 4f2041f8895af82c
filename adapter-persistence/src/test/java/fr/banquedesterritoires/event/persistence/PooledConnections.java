package fr.banquedesterritoires.event.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;

/** Connections to a PostgreSQL that was not asked whether it is safe. */
record PooledConnections(HikariDataSource pool, Dialect dialect) implements Connections {

  static PooledConnections on(String url, Dialect dialect, Duration patience, String... told) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(3);
    config.setConnectionTimeout(patience.toMillis());
    config.setConnectionInitSql(String.join("; ", told));
    return new PooledConnections(new HikariDataSource(config), dialect);
  }

  @Override
  public SqlConnection take() throws SQLException {
    return new SqlConnection(pool.getConnection(), dialect);
  }

  @Override
  public void giveBack(SqlConnection connection) {
    connection.abandon();
  }

  @Override
  public void discard(SqlConnection connection) {
    connection.handTo(pool::evictConnection);
  }

  @Override
  public void close() {
    pool.close();
  }
}
