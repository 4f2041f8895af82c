package fr.banquedesterritoires.event.persistence;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;

/** Connections that several threads share, replaced by new ones once the server is back. */
final class PostgresPool implements Connections {

  /** Longer than any statement may take: then the server is gone without a word. */
  private static final int SILENCE_FACTOR = 3;

  private final HikariDataSource pool;
  private final PostgresDialect dialect;

  PostgresPool(PostgresSettings settings) {
    this.pool = new HikariDataSource(config(settings));
    this.dialect = new PostgresDialect(settings.retryAfter());
  }

  @Override
  public Dialect dialect() {
    return dialect;
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

  HikariDataSource source() {
    return pool;
  }

  private static HikariConfig config(PostgresSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("postgres");
    config.setJdbcUrl(settings.jdbcUrl());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(settings.poolSize());
    config.setConnectionTimeout(settings.connectTimeout().toMillis());
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.addDataSourceProperty("options", timeouts(settings.statementTimeout()));
    config.addDataSourceProperty("socketTimeout", seconds(settings.statementTimeout()));
    config.addDataSourceProperty("connectTimeout", seconds(settings.connectTimeout()));
    config.addDataSourceProperty("tcpKeepAlive", true);
    config.addDataSourceProperty("logServerErrorDetail", false);
    return config;
  }

  /** An instance that hangs within a transaction must not hold its day for ever. */
  private static String timeouts(Duration statement) {
    return "-c statement_timeout=%1$d -c lock_timeout=%1$d -c idle_in_transaction_session_timeout=%2$d"
        .formatted(statement.toMillis(), statement.multipliedBy(SILENCE_FACTOR).toMillis());
  }

  private static long seconds(Duration statement) {
    return Math.max(1, statement.multipliedBy(SILENCE_FACTOR).toSeconds());
  }
}
