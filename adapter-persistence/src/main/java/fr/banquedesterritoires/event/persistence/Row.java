package fr.banquedesterritoires.event.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** The current row of a result, in the types of the domain. */
record Row(ResultSet columns) {

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Row row) throws SQLException;
  }

  String text(String column) throws SQLException {
    return columns.getString(column);
  }

  Optional<String> optionalText(String column) throws SQLException {
    return Optional.ofNullable(columns.getString(column));
  }

  <E extends Enum<E>> E word(Class<E> words, String column) throws SQLException {
    return Enum.valueOf(words, text(column));
  }

  <E extends Enum<E>> Optional<E> optionalWord(Class<E> words, String column) throws SQLException {
    return optionalText(column).map(word -> Enum.valueOf(words, word));
  }

  boolean flag(String column) throws SQLException {
    return columns.getBoolean(column);
  }

  int integer(String column) throws SQLException {
    return columns.getInt(column);
  }

  OptionalInt optionalInteger(String column) throws SQLException {
    int value = columns.getInt(column);
    return columns.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
  }

  long number(String column) throws SQLException {
    return columns.getLong(column);
  }

  UUID uuid(String column) throws SQLException {
    return UUID.fromString(text(column));
  }

  Optional<UUID> optionalUuid(String column) throws SQLException {
    return optionalText(column).map(UUID::fromString);
  }

  LocalTime time(String column) throws SQLException {
    return LocalTime.parse(text(column));
  }

  Optional<LocalTime> optionalTime(String column) throws SQLException {
    return optionalText(column).map(LocalTime::parse);
  }

  Instant instant(String column) throws SQLException {
    return Micros.instant(number(column));
  }

  OptionalLong optionalLong(String column) throws SQLException {
    return optionalNumber(column).map(OptionalLong::of).orElseGet(OptionalLong::empty);
  }

  Optional<Long> optionalNumber(String column) throws SQLException {
    long value = number(column);
    return columns.wasNull() ? Optional.empty() : Optional.of(value);
  }

  Optional<Instant> optionalInstant(String column) throws SQLException {
    return optionalNumber(column).map(Micros::instant);
  }
}
