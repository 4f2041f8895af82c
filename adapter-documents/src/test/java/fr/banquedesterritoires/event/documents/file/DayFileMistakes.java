package fr.banquedesterritoires.event.documents.file;

import fr.banquedesterritoires.event.documents.file.FileError.Code;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A day's file without a mistake, and what can be mistaken in it. */
final class DayFileMistakes {

  /** A short file without mistakes; each test makes some. */
  static final String SOUND =
      """
      id: journee-1
      rubric: Journées
      title: Une journée
      summary: Un résumé
      questions: [Pourquoi]
      date: 2019-03-18
      zone: Europe/Paris
      publicPlace: {town: Paris, departement: 75}
      format: on-site
      programme:
        hours: {start: 9:00, end: 17:00}
        sessions:
          - start: 9:00
            end: 10:00
            kind: plenary
            title: Une séance
            caseStudies:
              - territories:
                  - {name: A, kind: pnr, side: rural}
                  - {name: B, kind: metropole}
      lunch: none
      registration:
        opens: 2019-02-11 09:00
        closes: 2019-03-15 18:00
        capacity: 80
        waitingList: true
        approval: false
      disclosure:
        after: approval
        from: 2019-03-01 09:00
      publication: draft
      """;

  private DayFileMistakes() {}

  /** What is written wrong, the sound text in its place, and how it is told. */
  static Stream<Arguments> all() {
    return Stream.of(
        mistake("id: journee-1", "id: Journée 1", 1, 5, "id", Code.NOT_AN_ID),
        mistake("id: journee-1\n", "", 1, 1, "id", Code.MISSING),
        mistake("id: journee-1", "id:", 1, 4, "id", Code.MISSING),
        mistake("rubric:", "rubrik:", 2, 1, "rubrik", Code.MISSPELT_KEY, "rubric"),
        mistake("lunch: none", "lunch: none\ncolour: red", 22, 1, "colour", Code.UNKNOWN_KEY),
        mistake("date: 2019-03-18", "date: 2019-02-29", 6, 7, "date", Code.NOT_A_DATE),
        mistake("date: 2019-03-18", "date: 18/03/2019", 6, 7, "date", Code.NOT_A_DATE),
        mistake("zone: Europe/Paris", "zone: Europe/Lutece", 7, 7, "zone", Code.NOT_A_ZONE),
        mistake("town: Paris", "town: \" \"", 8, 21, "publicPlace.town", Code.BLANK),
        mistake(
            "departement: 75",
            "departement: 99",
            8,
            41,
            "publicPlace.departement",
            Code.NOT_A_DEPARTEMENT),
        mistake(
            "{town: Paris, departement: 75}", "Paris", 8, 14, "publicPlace", Code.NOT_A_MAPPING),
        mistake(
            "format: on-site",
            "format: onsite",
            9,
            9,
            "format",
            Code.UNKNOWN_CHOICE,
            "on-site, online, hybrid"),
        mistake("[Pourquoi]", "Pourquoi", 5, 12, "questions", Code.NOT_A_LIST),
        mistake("[Pourquoi]", "[Pourquoi, [x]]", 5, 23, "questions[2]", Code.NOT_A_VALUE),
        mistake("[Pourquoi]", "[" + "x,".repeat(31) + "]", 5, 12, "questions", Code.TOO_MANY, "30"),
        mistake(
            "title: Une journée", "title: \"Une\\u202Ejournée\"", 3, 8, "title", Code.BIDI_CONTROL),
        mistake("title: Une journée", "title: Une\u2066journée", 3, 8, "title", Code.BIDI_CONTROL),
        mistake(
            "title: Une journée",
            "title: \"Une\\u0007journée\"",
            3,
            8,
            "title",
            Code.CONTROL_CHARACTER),
        mistake("title: Une journée", "title: Une\u0007journée", 3, 11, "", Code.CONTROL_CHARACTER),
        mistake("title: Une journée", "title: \"a\\nb\"", 3, 8, "title", Code.LINE_BREAK),
        mistake(
            "title: Une journée", "title: " + "x".repeat(201), 3, 8, "title", Code.TOO_LONG, "200"),
        mistake("end: 10:00", "end: 24:30", 14, 12, session("end"), Code.NOT_A_TIME),
        mistake("end: 10:00", "end: 24:00", 14, 12, session("end"), Code.NOT_A_TIME),
        mistake("end: 10:00", "end: 9h30", 14, 12, session("end"), Code.NOT_A_TIME),
        mistake("    - start: 9:00\n      end", "    - end", 13, 7, session("start"), Code.MISSING),
        mistake(
            "end: 17:00", "end: 8:00", 11, 29, "programme.hours.end", Code.ENDS_BEFORE_STARTING),
        mistake(
            "kind: plenary",
            "kind: talk",
            15,
            13,
            session("kind"),
            Code.UNKNOWN_CHOICE,
            "welcome, round-table, introduction, plenary, break, lunch, collective-review"),
        mistake(
            "name: B,",
            "name: A,",
            19,
            13,
            session("caseStudies[1].territories"),
            Code.ONE_TERRITORY),
        mistake(
            "\n            - {name: B, kind: metropole}",
            "",
            19,
            13,
            session("caseStudies[1].territories"),
            Code.TOO_FEW,
            "2"),
        mistake(
            "closes: 2019-03-15 18:00",
            "closes: 2019-02-11 09:00",
            24,
            11,
            "registration.closes",
            Code.CLOSES_BEFORE_OPENING),
        mistake(
            "opens: 2019-02-11 09:00",
            "opens: 2019-02-11",
            23,
            10,
            "registration.opens",
            Code.NOT_A_MOMENT),
        mistake(
            "from: 2019-03-01 09:00",
            "from: 2019-03-31 02:30",
            30,
            9,
            "disclosure.from",
            Code.SKIPPED_TIME),
        mistake(
            "from: 2019-03-01 09:00",
            "from: 2019-10-27 02:30",
            30,
            9,
            "disclosure.from",
            Code.AMBIGUOUS_TIME,
            "+02:00, +01:00"),
        mistake(
            "from: 2019-03-01 09:00",
            "from: 2019-03-01 09:00+02:00",
            30,
            9,
            "disclosure.from",
            Code.WRONG_OFFSET,
            "+01:00"),
        mistake(
            "capacity: 80",
            "capacity: 0",
            25,
            13,
            "registration.capacity",
            Code.NOT_A_NUMBER,
            "1",
            "1000000"),
        mistake(
            "capacity: 80",
            "capacity: 1000001",
            25,
            13,
            "registration.capacity",
            Code.NOT_A_NUMBER,
            "1",
            "1000000"),
        mistake(
            "capacity: 80",
            "capacity: \"80\"",
            25,
            13,
            "registration.capacity",
            Code.NOT_A_NUMBER,
            "1",
            "1000000"),
        mistake(
            "waitingList: true",
            "waitingList: yes",
            26,
            16,
            "registration.waitingList",
            Code.NOT_TRUE_OR_FALSE),
        mistake(
            "waitingList: true",
            "waitingList: \"true\"",
            26,
            16,
            "registration.waitingList",
            Code.NOT_TRUE_OR_FALSE),
        mistake(
            "lunch: none", "lunch: none\nlunch: none", 22, 1, "lunch", Code.DUPLICATE_KEY, "21"),
        mistake("lunch: none", "lunch: &a none", 21, 8, "lunch", Code.ANCHOR),
        mistake("lunch: none", "lunch: !!str none", 21, 8, "lunch", Code.TAG),
        mistake("lunch: none", "lunch: !java.lang.Runtime none", 21, 8, "lunch", Code.TAG),
        mistake("lunch: none", "lunch: none\n[x]: y", 22, 1, "", Code.KEY_NOT_TEXT),
        mistake("lunch: none", "lunch: 'none", 21, 8, "", Code.NOT_YAML),
        mistake(
            "publication: draft",
            "publication: draft\n---\na: b",
            32,
            1,
            "",
            Code.SECOND_DOCUMENT));
  }

  /** The path of a field of the one session. */
  static String session(String field) {
    return "programme.sessions[1]." + field;
  }

  private static Arguments mistake(
      String sound, String wrong, int line, int column, String path, Code code, String... details) {
    return Arguments.of(
        wrong, sound, new FileError(line, column, path, code, Arrays.asList(details)));
  }
}
