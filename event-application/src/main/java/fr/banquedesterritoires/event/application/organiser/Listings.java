package fr.banquedesterritoires.event.application.organiser;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The port that writes lists of people as files. */
public interface Listings {

  /** The files that other programs read. */
  enum Format {
    /** For a French spreadsheet: UTF-8 with a byte order mark, semicolons, CRLF. */
    CSV,
    /** Office Open XML. */
    XLSX,
    /** An array of objects. */
    JSON
  }

  /** The papers that people read, as PDF. */
  enum Paper {
    /** Feuille d'émargement: one line a person to sign, one sheet for each half-day. */
    ATTENDANCE,
    /** Badges to cut out. */
    BADGES,
    /** Tour de table: who, where from, what they hope for. */
    ROUND_TABLE
  }

  /** Writes a table, one person after another. */
  void write(Format format, PeopleList list, Locale language, OutputStream out) throws IOException;

  /** Writes a paper. */
  void write(Paper paper, PeopleList list, Locale language, OutputStream out) throws IOException;
}
