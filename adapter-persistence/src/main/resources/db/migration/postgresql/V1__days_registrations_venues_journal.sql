-- The same tables as in SQLite. Instants are microseconds since 1970-01-01T00:00:00Z, local dates
-- and times are ISO 8601 text; ids compare byte by byte, whatever the collation of the database.

-- What a unit of work reads first, and locks: it must stay one small row, whatever the day holds.
-- Room is left on its pages, so that counting rewrites a row where it stands.
-- revision counts what was published under the day's id, 0 before the first time.
CREATE TABLE day_book (
  number      BIGINT  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  day         TEXT    COLLATE "C" NOT NULL UNIQUE,
  revision    BIGINT  NOT NULL DEFAULT 0,
  held        INTEGER NOT NULL DEFAULT 0,
  waiting     INTEGER NOT NULL DEFAULT 0,
  last_ticket BIGINT  NOT NULL DEFAULT 0
) WITH (fillfactor = 20);

-- La journée, as everybody may know it. The venue has no column here.
CREATE TABLE event_day (
  day                  BIGINT  PRIMARY KEY REFERENCES day_book (number),
  rubric               TEXT    NOT NULL,
  title                TEXT    NOT NULL,
  summary              TEXT    NOT NULL,
  date                 TEXT    NOT NULL,
  zone                 TEXT    NOT NULL,
  town                 TEXT    NOT NULL,
  departement          TEXT,
  format               TEXT    NOT NULL,
  hours_start          TEXT,
  hours_end            TEXT,
  lunch                TEXT    NOT NULL,
  opens                BIGINT  NOT NULL,
  closes               BIGINT  NOT NULL,
  capacity             INTEGER,
  waiting_list         BOOLEAN NOT NULL,
  approval             BOOLEAN NOT NULL,
  offer_hours          INTEGER,
  venue_after_approval BOOLEAN NOT NULL,
  venue_from           BIGINT,
  publication          TEXT    NOT NULL
);

CREATE TABLE day_point (
  day      BIGINT  NOT NULL REFERENCES event_day (day) ON DELETE CASCADE,
  kind     TEXT    NOT NULL CHECK (kind IN ('QUESTION', 'OBJECTIVE')),
  position INTEGER NOT NULL,
  text     TEXT    NOT NULL,
  PRIMARY KEY (day, kind, position)
);

CREATE TABLE programme_session (
  day      BIGINT  NOT NULL REFERENCES event_day (day) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  starts   TEXT    NOT NULL,
  ends     TEXT,
  kind     TEXT    NOT NULL,
  title    TEXT    NOT NULL,
  text     TEXT,
  PRIMARY KEY (day, position)
);

CREATE TABLE case_study (
  day      BIGINT  NOT NULL,
  session  INTEGER NOT NULL,
  position INTEGER NOT NULL,
  summary  TEXT,
  PRIMARY KEY (day, session, position),
  FOREIGN KEY (day, session) REFERENCES programme_session (day, position) ON DELETE CASCADE
);

CREATE TABLE case_territory (
  day        BIGINT  NOT NULL,
  session    INTEGER NOT NULL,
  case_study INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  name       TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  side       TEXT,
  PRIMARY KEY (day, session, case_study, position),
  FOREIGN KEY (day, session, case_study) REFERENCES case_study (day, session, position) ON DELETE CASCADE
);

-- L'inscription. email compares, email_typed is for people to read, sought is what the organiser's
-- desk finds people by. Diet and access needs can reveal health or religion, and are forgotten
-- before the rest. Unique keys begin with what differs from row to row: an index that began with
-- the day would offer itself to every question about a registration of that day, and a planner
-- without statistics may well take it.
CREATE TABLE registration (
  id                UUID    NOT NULL PRIMARY KEY,
  day               BIGINT  NOT NULL REFERENCES day_book (number),
  email             TEXT    NOT NULL,
  email_typed       TEXT    NOT NULL,
  given_name        TEXT    NOT NULL,
  family_name       TEXT    NOT NULL,
  role              TEXT    NOT NULL,
  organisation      TEXT    NOT NULL,
  organisation_kind TEXT,
  territory         TEXT,
  lunch             BOOLEAN NOT NULL,
  expectations      TEXT,
  language          TEXT    NOT NULL,
  state             TEXT    NOT NULL,
  since             BIGINT  NOT NULL,
  offered_until     BIGINT,
  turn              BIGINT,
  ticket            BIGINT  NOT NULL,
  approved_at       BIGINT,
  link_rotation     INTEGER NOT NULL,
  revision          INTEGER NOT NULL,
  notice            TEXT,
  diet              TEXT,
  access_needs      TEXT,
  sought            TEXT    COLLATE "C" NOT NULL,
  UNIQUE (email, day)
);

-- A ticket is drawn once a day: two sign-ups that counted the same seats cannot both be kept.
CREATE UNIQUE INDEX registration_ticket ON registration (ticket, day);

-- Finds the first in line without looking at anybody else. The line is in the order of the tickets,
-- but for those whom an organiser moved, or moved others past.
CREATE INDEX registration_in_line ON registration (day, COALESCE(turn, ticket)) WHERE state = 'WAITING';

-- Finds whose diet or access needs are still kept when it is time to forget them.
CREATE INDEX registration_sensitive ON registration (day)
  WHERE COALESCE(diet, access_needs) IS NOT NULL;

-- Le lieu: read with a grant only.
CREATE TABLE venue (
  day               BIGINT  PRIMARY KEY REFERENCES day_book (number),
  version           INTEGER NOT NULL,
  room_name         TEXT,
  room_address      TEXT,
  room_access_notes TEXT,
  join_link         TEXT,
  join_notes        TEXT
);

-- Le bilan collectif: what the day concluded, for everybody once it is published. Points stand one a line.
CREATE TABLE collective_review (
  day         BIGINT  PRIMARY KEY REFERENCES day_book (number),
  conclusions TEXT    NOT NULL,
  points      TEXT    NOT NULL,
  revision    INTEGER NOT NULL,
  kept_at     BIGINT  NOT NULL,
  published   BOOLEAN NOT NULL
);

-- Le journal: ids and kinds, no personal data, no venue. It outlives the registrations it names.
CREATE TABLE journal (
  number        BIGINT  PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  kind          TEXT    NOT NULL,
  day           BIGINT  NOT NULL REFERENCES day_book (number),
  registration  UUID,
  at            BIGINT  NOT NULL,
  venue_version INTEGER,
  clerk         UUID
);

-- Tells one registration's history. Ids rise with time, so that new entries stand at its end.
CREATE INDEX journal_of_registration ON journal (registration);

CREATE FUNCTION journal_is_not_rewritten() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the journal is only ever added to';
END
$$;

CREATE TRIGGER journal_is_not_rewritten BEFORE UPDATE ON journal
FOR EACH ROW EXECUTE FUNCTION journal_is_not_rewritten();

-- What must still be told: one row per open errand, gone once it is closed. It is due at its entry's
-- instant; a lease moves due_at to its end; an errand set aside has none. Couriers walk the open
-- errands in order of the journal, so that the oldest come first and a long queue costs no sorting.
-- Letters to one person leave one at a time: an addressee's older errand keeps the younger ones back.
-- What kept it from leaving is its trouble, a word without any address.
-- up_to is the ticket up to which everybody has an errand of their own, for news of a whole day.
CREATE TABLE errand (
  entry     BIGINT PRIMARY KEY REFERENCES journal (number),
  due_at    BIGINT,
  attempts  INTEGER NOT NULL DEFAULT 0,
  addressee UUID,
  up_to     BIGINT NOT NULL DEFAULT 0,
  trouble   TEXT
);

CREATE INDEX errand_of_addressee ON errand (addressee, entry);

-- Who signed a group up: kept for their receipt, and gone with its errand.
CREATE TABLE delegation (
  errand   BIGINT  PRIMARY KEY REFERENCES errand (entry) ON DELETE CASCADE,
  email    TEXT    NOT NULL,
  people   INTEGER NOT NULL,
  language TEXT    NOT NULL
);

-- Where a move on the waiting list led, and why: an organiser's own words about somebody, apart from
-- the journal, so that they can be erased.
CREATE TABLE line_move (
  entry      BIGINT  PRIMARY KEY REFERENCES journal (number),
  from_place INTEGER NOT NULL,
  to_place   INTEGER NOT NULL,
  reason     TEXT    NOT NULL
);

-- What each participant was told, or may have been: numbers and fingerprints, never the venue.
CREATE TABLE told (
  registration  UUID NOT NULL PRIMARY KEY REFERENCES registration (id),
  sequence      INTEGER,
  entry         TEXT,
  facts         TEXT,
  venue_version INTEGER,
  reminder      BIGINT,
  link_sent     BIGINT,
  posted        BOOLEAN NOT NULL
);

CREATE TABLE idempotency_answer (
  day         BIGINT  NOT NULL REFERENCES day_book (number),
  key         TEXT    NOT NULL,
  fingerprint TEXT    NOT NULL,
  answer      TEXT    NOT NULL,
  at          BIGINT  NOT NULL,
  people      INTEGER NOT NULL,
  PRIMARY KEY (day, key)
);

-- Le pointage: what happened at the door, by half-day. Who is present follows from it. It outlives the
-- registrations it names, so that what they were is forgotten and how many came is not.
CREATE TABLE door_event (
  id           UUID NOT NULL PRIMARY KEY,
  day          BIGINT NOT NULL REFERENCES day_book (number),
  kind         TEXT NOT NULL,
  registration UUID NOT NULL,
  half         TEXT NOT NULL,
  at           BIGINT NOT NULL
);

CREATE INDEX door_event_of_day ON door_event (day);
CREATE INDEX door_event_of_registration ON door_event (registration);

-- What is left of those who were forgotten: how many of them there were of each kind.
CREATE TABLE kept_figure (
  day    BIGINT  NOT NULL REFERENCES day_book (number),
  figure TEXT    NOT NULL,
  word   TEXT    NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (day, figure, word)
);

-- Le questionnaire: when those who came were asked what they thought of the day.
CREATE TABLE feedback_call (
  day      BIGINT PRIMARY KEY REFERENCES day_book (number),
  asked_at BIGINT NOT NULL
);

-- What each of them answered. Nobody at the desk is shown whose answer is whose.
CREATE TABLE feedback (
  registration UUID    NOT NULL PRIMARY KEY REFERENCES registration (id),
  day          BIGINT  NOT NULL REFERENCES day_book (number),
  usefulness   INTEGER NOT NULL,
  programme    INTEGER NOT NULL,
  organisation INTEGER NOT NULL,
  words        TEXT
);

CREATE INDEX feedback_of_day ON feedback (day);

-- The marks of those who were forgotten since; their words went with them.
CREATE TABLE kept_feedback (
  day      BIGINT  NOT NULL REFERENCES day_book (number),
  question TEXT    NOT NULL,
  mark     INTEGER NOT NULL,
  answers  INTEGER NOT NULL,
  PRIMARY KEY (day, question, mark)
);

-- Les agents: who works at the organiser's desk. The journal names them, so they are never deleted.
CREATE TABLE clerk (
  id          UUID    NOT NULL PRIMARY KEY,
  email       TEXT    COLLATE "C" NOT NULL UNIQUE,
  email_typed TEXT    NOT NULL,
  role        TEXT    NOT NULL,
  active      BOOLEAN NOT NULL
);

-- What lets them in: links to sign in and sessions. Only a hash of each secret is kept.
CREATE TABLE desk_pass (
  seal   TEXT    NOT NULL PRIMARY KEY,
  kind   TEXT    NOT NULL,
  clerk  UUID    NOT NULL REFERENCES clerk (id),
  issued BIGINT  NOT NULL,
  used   BIGINT  NOT NULL
);

-- Programs that work there by a token, of which only a hash is kept, until it is revoked.
CREATE TABLE desk_tool (
  id      UUID    NOT NULL PRIMARY KEY,
  name    TEXT    COLLATE "C" NOT NULL,
  role    TEXT    NOT NULL,
  issuer  UUID    REFERENCES clerk (id),
  issued  BIGINT  NOT NULL,
  ends    BIGINT  NOT NULL,
  used    BIGINT,
  seal    TEXT    UNIQUE
);

-- Written to find out whether the store can write.
CREATE TABLE pulse (
  one   INTEGER PRIMARY KEY CHECK (one = 1),
  beats INTEGER NOT NULL
);

INSERT INTO pulse (one, beats) VALUES (1, 0);

-- Deleting leaves traces in a file until it is written anew: how often something was deleted that
-- must not be left, and up to which of these times the file is known to hold no trace.
CREATE TABLE residue (
  one       INTEGER PRIMARY KEY CHECK (one = 1),
  deletions BIGINT  NOT NULL,
  wiped     BIGINT  NOT NULL
);

INSERT INTO residue (one, deletions, wiped) VALUES (1, 0, 0);
