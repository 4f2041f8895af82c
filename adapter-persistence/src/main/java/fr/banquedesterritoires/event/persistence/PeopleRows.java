package fr.banquedesterritoires.event.persistence;

import fr.banquedesterritoires.event.application.organiser.PeopleSearch;
import fr.banquedesterritoires.event.day.EventDayId;
import fr.banquedesterritoires.event.registration.Registration;
import fr.banquedesterritoires.event.registration.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds people for the organiser's desk. A search looks at every registration of its day, in the
 * database: an index for it would cost each sign-up, and a desk seldom asks.
 */
final class PeopleRows {

  private static final String COUNT =
      "SELECT COUNT(*) AS found FROM registration r JOIN day_book b ON b.number = r.day ";

  private final SqlConnection connection;

  PeopleRows(SqlConnection connection) {
    this.connection = connection;
  }

  List<Registration> page(
      EventDayId day, PeopleSearch search, Optional<Registration> after, int most) {
    Question question = new Question(day, search);
    after.ifPresent(question::after);
    String sql = RegistrationRows.READ + question.where + question.order() + " LIMIT ?";
    question.values.add(most);
    return connection.list(sql, RegistrationRows::registration, question.values.toArray());
  }

  int count(EventDayId day, PeopleSearch search) {
    Question question = new Question(day, search);
    return connection
        .first(COUNT + question.where, row -> row.integer("found"), question.values.toArray())
        .orElseThrow();
  }

  /** A search in SQL: what is looked for is bound, never written into the text. */
  private static final class Question {

    private final StringBuilder where = new StringBuilder("WHERE b.day = ?");
    private final List<Object> values = new ArrayList<>();
    private final PeopleSearch.Order order;

    Question(EventDayId day, PeopleSearch search) {
      order = search.order();
      values.add(day.value());
      search
          .state()
          .ifPresent(
              state -> {
                where.append(" AND r.state = ?");
                values.add(state);
              });
      for (String word : search.words()) {
        where.append(" AND r.sought LIKE ? ESCAPE '!'");
        values.add('%' + word.replaceAll("[!%_]", "!$0") + '%');
      }
    }

    void after(Registration last) {
      switch (order) {
        case NAME -> {
          where.append(" AND (r.sought, r.id) > (?, ?)");
          values.add(Sought.by(last.participant()));
          values.add(last.id().value());
        }
        case ARRIVAL -> {
          where.append(" AND r.ticket > ?");
          values.add(last.ticket());
        }
        case LATEST -> {
          where.append(" AND r.ticket < ?");
          values.add(last.ticket());
        }
      }
    }

    String order() {
      return switch (order) {
        case NAME -> " ORDER BY r.sought, r.id";
        case ARRIVAL -> " ORDER BY r.ticket";
        case LATEST -> " ORDER BY r.ticket DESC";
      };
    }
  }
}
