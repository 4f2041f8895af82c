package fr.banquedesterritoires.event.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * La version de l’information des personnes: which words of the information notice (RGPD, article
 * 13) somebody was shown. It says the day these words are from, and eight hexadecimal digits that
 * change with any of them, an organiser's own settings among them.
 *
 * @param date the day the words are from
 * @param digits what tells them from other words of that day
 */
public record NoticeVersion(LocalDate date, String digits) {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})\\.([0-9a-f]{8})");
  private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{8}");

  /** Refuses anything but eight hexadecimal digits, in small letters, and years of five digits. */
  public NoticeVersion {
    if (!DIGITS.matcher(digits).matches() || date.getYear() < 1 || date.getYear() > 9999) {
      throw new IllegalArgumentException("no version of a notice: " + date + "." + digits);
    }
  }

  /**
   * The version that is written so.
   *
   * @throws IllegalArgumentException if none is
   */
  public static NoticeVersion of(String written) {
    return parse(written)
        .orElseThrow(
            () -> new IllegalArgumentException("no version of a notice: \"" + written + "\""));
  }

  /** The version that is written so, as {@code 2026-11-23.0a1b2c3d} is; empty if none is. */
  public static Optional<NoticeVersion> parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    try {
      return parts.matches()
          ? Optional.of(new NoticeVersion(LocalDate.parse(parts.group(1)), parts.group(2)))
          : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException noDay) {
      return Optional.empty();
    }
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return date + "." + digits;
  }
}
