package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.application.wording.Sentences;
import java.util.List;
import java.util.Locale;

/**
 * One mistake in an event file. It says where and what, and never repeats a value of the file: the
 * one who mends it has the file, and a venue's file holds a secret.
 *
 * @param line where, counted from 1
 * @param column where on that line, counted from 1
 * @param path the field, {@code programme.sessions[2].start}, sessions counted from 1 as printed;
 *     empty for the file as a whole
 * @param code what
 * @param details what the message needs to say more, such as a limit or the nearest known key
 */
public record FileError(int line, int column, String path, Code code, List<String> details) {

  /** Copies the details in. */
  public FileError {
    details = List.copyOf(details);
  }

  /** What, without where, in a language; French where it is not known. */
  public String mistake(Locale language) {
    return mistake(wording(language));
  }

  /** Where and what, as a sentence in a language; French where it is not known. */
  public String message(Locale language) {
    Sentences sentences = wording(language);
    return path.isEmpty()
        ? sentences.say("where", "" + line, "" + column, mistake(sentences))
        : sentences.say("where.field", "" + line, "" + column, path, mistake(sentences));
  }

  /** The field and what is wrong with it, for whoever says the place in a way of their own. */
  public String reason(Locale language) {
    Sentences sentences = wording(language);
    return path.isEmpty() ? mistake(sentences) : sentences.say("field", path, mistake(sentences));
  }

  private String mistake(Sentences sentences) {
    return sentences.say(code.code(), details.toArray());
  }

  private static Sentences wording(Locale language) {
    return Sentences.beside(FileError.class, "file-errors", language);
  }

  /** What can be wrong in an event file. The codes are stable: tools and people rely on them. */
  public enum Code {
    /** Longer than event files may be. */
    TOO_LARGE("too-large"),
    /** Nothing stands in it. */
    EMPTY("empty"),
    /** Not YAML 1.2. */
    NOT_YAML("not-yaml"),
    /** Nested deeper than event files may be. */
    TOO_DEEP("too-deep"),
    /** A file holds one day: a second document begins. */
    SECOND_DOCUMENT("second-document"),
    /** An anchor, {@code &name}. */
    ANCHOR("anchor"),
    /** An alias, {@code *name}. */
    ALIAS("alias"),
    /** A tag, {@code !name}. */
    TAG("tag"),
    /** A key that is a list or a mapping. */
    KEY_NOT_TEXT("key-not-text"),
    /** A key that stands twice; the line of the first is told. */
    DUPLICATE_KEY("duplicate-key"),
    /** A key that resembles a known one, which is told. */
    MISSPELT_KEY("misspelt-key"),
    /** A key that nothing known resembles. */
    UNKNOWN_KEY("unknown-key"),
    /** The venue, which is never written in the day's file. */
    VENUE_IN_DAY_FILE("venue-in-day-file"),
    /** A key that must be there. */
    MISSING("missing"),
    /** Keys with values were expected. */
    NOT_A_MAPPING("not-a-mapping"),
    /** A list was expected. */
    NOT_A_LIST("not-a-list"),
    /** A single value was expected. */
    NOT_A_VALUE("not-a-value"),
    /** {@code true} or {@code false} was expected. */
    NOT_TRUE_OR_FALSE("not-true-or-false"),
    /** A whole number within bounds was expected. */
    NOT_A_NUMBER("not-a-number"),
    /** A date of the calendar was expected. */
    NOT_A_DATE("not-a-date"),
    /** A time of day was expected. */
    NOT_A_TIME("not-a-time"),
    /** A date and time were expected. */
    NOT_A_MOMENT("not-a-moment"),
    /** A time zone was expected. */
    NOT_A_ZONE("not-a-zone"),
    /** A time that the clocks skip in that zone. */
    SKIPPED_TIME("skipped-time"),
    /** A time that the clocks show twice in that zone; the offsets to choose from are told. */
    AMBIGUOUS_TIME("ambiguous-time"),
    /** An offset that the zone does not have at that time; the right ones are told. */
    WRONG_OFFSET("wrong-offset"),
    /** The id of a day was expected. */
    NOT_AN_ID("not-an-id"),
    /** The code of a French département was expected. */
    NOT_A_DEPARTEMENT("not-a-departement"),
    /** An https link was expected. */
    NOT_A_LINK("not-a-link"),
    /** One of a few words was expected; they are told. */
    UNKNOWN_CHOICE("unknown-choice"),
    /** A list with fewer items than it must have. */
    TOO_FEW("too-few"),
    /** A list with more items than it may have. */
    TOO_MANY("too-many"),
    /** Registration that closes before it opens. */
    CLOSES_BEFORE_OPENING("closes-before-opening"),
    /** Hours that end before they start. */
    ENDS_BEFORE_STARTING("ends-before-starting"),
    /** A cooperation of one territory with itself. */
    ONE_TERRITORY("one-territory"),
    /** A venue with neither room nor join link. */
    NO_ROOM_NOR_LINK("no-room-nor-link"),
    /** A text with nothing in it. */
    BLANK("blank"),
    /** A text beyond its limit. */
    TOO_LONG("too-long"),
    /** A control or otherwise invisible character. */
    CONTROL_CHARACTER("control-character"),
    /** A character that turns the direction of text. */
    BIDI_CONTROL("bidi-control"),
    /** A line break in a text of one line. */
    LINE_BREAK("line-break");

    private final String code;

    Code(String code) {
      this.code = code;
    }

    /** The stable code. */
    public String code() {
      return code;
    }
  }
}
