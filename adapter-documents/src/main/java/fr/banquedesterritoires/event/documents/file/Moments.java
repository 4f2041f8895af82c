package fr.banquedesterritoires.event.documents.file;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Dates and times as event files write them: {@code 2019-03-18}, {@code 9:00}, and a moment as the
 * clocks of the day's zone show it, {@code 2019-02-11 09:00}. Where they show it twice, in autumn,
 * the offset follows: {@code 2019-10-27 02:30+02:00}.
 */
final class Moments {

  static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;

  static final DateTimeFormatter TIME =
      strict(
          new DateTimeFormatterBuilder()
              .appendValue(ChronoField.HOUR_OF_DAY, 1, 2, SignStyle.NOT_NEGATIVE)
              .appendLiteral(':')
              .appendValue(ChronoField.MINUTE_OF_HOUR, 2)
              .optionalStart()
              .appendLiteral(':')
              .appendValue(ChronoField.SECOND_OF_MINUTE, 2)
              .optionalStart()
              .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true));

  private static final DateTimeFormatter MOMENT =
      strict(
          new DateTimeFormatterBuilder()
              .append(DATE)
              .appendPattern("[' ']['T']")
              .append(TIME)
              .optionalStart()
              .appendOffsetId());

  private Moments() {}

  private static DateTimeFormatter strict(DateTimeFormatterBuilder builder) {
    return builder
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT)
        .withChronology(IsoChronology.INSTANCE);
  }

  /** The moment that stands in a file; nothing, and no complaint, where the zone is not known. */
  static Optional<Instant> read(Spot spot, Optional<ZoneId> zone) {
    Optional<TemporalAccessor> written =
        Values.temporal(spot, MOMENT::parse, FileError.Code.NOT_A_MOMENT);
    return written.flatMap(moment -> zone.flatMap(in -> resolve(spot, moment, in)));
  }

  private static Optional<Instant> resolve(Spot spot, TemporalAccessor written, ZoneId zone) {
    LocalDateTime local = LocalDateTime.from(written);
    Optional<ZoneOffset> offset = Optional.ofNullable(written.query(TemporalQueries.offset()));
    List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
    if (valid.isEmpty()) {
      return spot.refuse(FileError.Code.SKIPPED_TIME);
    }
    if (offset.isPresent() && !valid.contains(offset.get())) {
      return spot.refuse(FileError.Code.WRONG_OFFSET, list(valid));
    }
    if (offset.isEmpty() && valid.size() > 1) {
      return spot.refuse(FileError.Code.AMBIGUOUS_TIME, list(valid));
    }
    return Optional.of(local.toInstant(offset.orElse(valid.getFirst())));
  }

  private static String list(List<ZoneOffset> offsets) {
    return offsets.stream().map(ZoneOffset::getId).collect(Collectors.joining(", "));
  }

  /** A moment as {@link #read} understands it. */
  static String write(Instant moment, ZoneId zone) {
    ZonedDateTime at = moment.atZone(zone);
    LocalDateTime local = at.toLocalDateTime();
    boolean ambiguous = zone.getRules().getValidOffsets(local).size() > 1;
    String written = local.toLocalDate() + " " + local.toLocalTime();
    return ambiguous ? written + at.getOffset() : written;
  }
}
