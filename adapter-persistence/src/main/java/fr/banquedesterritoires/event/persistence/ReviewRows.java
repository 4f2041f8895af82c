package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.review.CollectiveReview;
import fr.banquedesterritoires.event.review.ReviewText;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes what days have concluded. No point holds a line break: they stand one a line.
 */
final class ReviewRows {

  private static final String READ =
      """
      SELECT r.conclusions, r.points, r.revision, r.kept_at, r.published
      FROM collective_review r JOIN day_book b ON b.number = r.day WHERE b.day = ?\
      """;
  private static final String WRITE =
      """
      INSERT INTO collective_review (day, conclusions, points, revision, kept_at, published)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (day) DO UPDATE SET conclusions = excluded.conclusions, points = excluded.points,
        revision = excluded.revision, kept_at = excluded.kept_at, published = excluded.published\
      """;

  private final SqlConnection connection;

  ReviewRows(SqlConnection connection) {
    this.connection = connection;
  }

  Optional<CollectiveReview> find(EventDayId day) {
    return connection.first(READ, row -> review(day, row), day.value());
  }

  void write(long day, CollectiveReview review) {
    connection.write(
        WRITE,
        day,
        review.text().conclusions(),
        String.join("\n", review.text().points()),
        review.revision(),
        review.keptAt(),
        review.published());
  }

  private static CollectiveReview review(EventDayId day, Row row) throws SQLException {
    List<String> points = row.text("points").lines().toList();
    return new CollectiveReview(
        day,
        new ReviewText(row.text("conclusions"), points),
        row.integer("revision"),
        row.instant("kept_at"),
        row.flag("published"));
  }
}
