package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.work.IdempotencyKey;
import fr.banquedesterritoires.event.application.work.KeptAnswer;
import fr.banquedesterritoires.event.desk.SignUpOutcome.PublicAnswer;
import java.util.Optional;

/** Reads and writes the answers kept under idempotency keys. */
final class AnswerRows {

  private static final String READ =
      "SELECT fingerprint, answer, at, people FROM idempotency_answer WHERE day = ? AND key = ?";
  private static final String INSERT =
      """
      INSERT INTO idempotency_answer (day, key, fingerprint, answer, at, people)
      VALUES (?, ?, ?, ?, ?, ?)\
      """;

  private final SqlConnection connection;

  AnswerRows(SqlConnection connection) {
    this.connection = connection;
  }

  Optional<KeptAnswer> find(long day, IdempotencyKey key) {
    return connection.first(
        READ,
        row ->
            new KeptAnswer(
                row.text("fingerprint"),
                row.word(PublicAnswer.class, "answer"),
                row.instant("at"),
                row.integer("people")),
        day,
        key.value());
  }

  void write(long day, IdempotencyKey key, KeptAnswer answer) {
    connection.write(
        INSERT,
        day,
        key.value(),
        answer.fingerprint(),
        answer.answer(),
        answer.at(),
        answer.people());
  }
}
