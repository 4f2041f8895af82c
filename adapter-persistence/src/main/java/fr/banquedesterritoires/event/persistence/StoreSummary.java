package fr.banquedesterritoires.event.persistence;

/**
 * What a store is and holds, at a glance, for whoever runs it.
 *
 * @param engine the database and its version
 * @param schema the version of its tables, 0 where there are none yet
 * @param days how many days were published or are being drafted
 * @param registrations how many there are, in whatever state
 * @param errands how many mailings are still to be made, now or later
 */
public record StoreSummary(String engine, int schema, long days, long registrations, long errands) {

  private static final String COUNT =
      """
      SELECT (SELECT COUNT(*) FROM event_day) AS days,
        (SELECT COUNT(*) FROM registration) AS registrations,
        (SELECT COUNT(*) FROM errand) AS errands\
      """;

  static StoreSummary of(SqlConnection connection, String engine, int schema) {
    if (schema == 0) {
      return new StoreSummary(engine, 0, 0, 0, 0);
    }
    return connection
        .first(
            COUNT,
            row ->
                new StoreSummary(
                    engine,
                    schema,
                    row.number("days"),
                    row.number("registrations"),
                    row.number("errands")))
        .orElseThrow();
  }
}
