CREATE TABLE answer (
  screening INTEGER NOT NULL REFERENCES screening (id),
  link_id TEXT NOT NULL,
  place TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 9),
  text TEXT NOT NULL,
  system TEXT NOT NULL,
  code TEXT NOT NULL,
  shown TEXT NOT NULL,
  PRIMARY KEY (screening, link_id, place, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  family INTEGER NOT NULL REFERENCES family (id),
  as_of INTEGER NOT NULL,
  case_bytes BLOB NOT NULL,
  model INTEGER NOT NULL REFERENCES file (id),
  catalogue INTEGER NOT NULL REFERENCES file (id),
  result_bytes BLOB NOT NULL,
  suggested INTEGER CHECK (suggested BETWEEN 1 AND 4),
  decided INTEGER NOT NULL CHECK (decided BETWEEN 1 AND 4),
  reason TEXT NOT NULL,
  participants TEXT NOT NULL,
  next_step TEXT NOT NULL,
  next_step_on INTEGER,
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX assessment_by_family ON assessment (family, id, as_of, at, next_step_on);
CREATE TABLE decision_draft (
  family INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  user INTEGER NOT NULL REFERENCES user (id) ON DELETE CASCADE,
  begun_on INTEGER NOT NULL,
  chosen INTEGER CHECK (chosen BETWEEN 1 AND 4),
  suggested INTEGER CHECK (suggested BETWEEN 1 AND 4),
  reason TEXT NOT NULL,
  participants TEXT NOT NULL,
  next_step TEXT NOT NULL,
  next_step_on TEXT NOT NULL,
  PRIMARY KEY (user, family)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_draft_by_family ON decision_draft (family);
CREATE TABLE family (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
, coordinator INTEGER REFERENCES user (id), unit TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE family_draft (
  user INTEGER PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE,
  begun_on INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE TABLE family_draft_member (
  user INTEGER NOT NULL REFERENCES family_draft (user) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
  name TEXT NOT NULL,
  expected INTEGER NOT NULL CHECK (expected IN (0, 1)),
  date TEXT NOT NULL,
  protected_address INTEGER NOT NULL CHECK (protected_address IN (0, 1)),
  PRIMARY KEY (user, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE file (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('model', 'catalogue', 'checklist')),
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE form (
  file INTEGER PRIMARY KEY REFERENCES file (id),
  user INTEGER REFERENCES user (id),
  at INTEGER,
  sheet TEXT NOT NULL,
  retired_at INTEGER
) STRICT;
CREATE TABLE form_draft (
  id INTEGER PRIMARY KEY,
  user INTEGER NOT NULL REFERENCES user (id),
  base INTEGER REFERENCES file (id),
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE TABLE indicator (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE judged_level (
  assessment INTEGER NOT NULL REFERENCES assessment (id),
  child TEXT NOT NULL,
  level INTEGER NOT NULL,
  PRIMARY KEY (assessment, child)
) STRICT, WITHOUT ROWID;
CREATE TABLE log (
  n INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  user INTEGER NOT NULL,
  action INTEGER NOT NULL,
  family INTEGER NOT NULL,
  record INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  hash BLOB NOT NULL,
  mac BLOB NOT NULL
) STRICT;
CREATE TABLE log_head (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  n INTEGER NOT NULL,
  hash BLOB NOT NULL,
  key BLOB NOT NULL
) STRICT;
CREATE TABLE member (
  family INTEGER NOT NULL REFERENCES family (id),
  kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
  position INTEGER NOT NULL CHECK (position >= 0),
  code TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (family, kind, position),
  UNIQUE (family, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_person ON member (person);
CREATE TABLE model_draft (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  base INTEGER NOT NULL REFERENCES file (id),
  bytes BLOB NOT NULL,
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE model_version (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL UNIQUE REFERENCES file (id),
  valid_from INTEGER NOT NULL,
  approver TEXT NOT NULL CHECK (approver <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE move (
  screening INTEGER PRIMARY KEY REFERENCES screening (id),
  moved_from INTEGER NOT NULL UNIQUE REFERENCES screening (id)
) STRICT;
CREATE TABLE note (
  screening INTEGER NOT NULL REFERENCES screening (id),
  link_id TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
  text TEXT NOT NULL,
  PRIMARY KEY (screening, link_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE opening (
  id INTEGER PRIMARY KEY,
  family INTEGER NOT NULL REFERENCES family (id) ON DELETE CASCADE,
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL,
  until INTEGER NOT NULL CHECK (until > at),
  emergency INTEGER NOT NULL CHECK (emergency IN (0, 1)),
  reason TEXT NOT NULL CHECK (emergency = 1 OR reason <> ''),
  seen_by INTEGER REFERENCES user (id),
  seen_at INTEGER
) STRICT;
CREATE INDEX opening_by_user ON opening (user, until);
CREATE INDEX opening_not_seen ON opening (id) WHERE seen_by IS NULL;
CREATE TABLE parents_informed (
  assessment INTEGER PRIMARY KEY REFERENCES assessment (id),
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE person (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  birth INTEGER,
  due INTEGER,
  protected_address INTEGER NOT NULL CHECK (protected_address IN (0, 1))
) STRICT;
CREATE INDEX person_by_birth ON person (birth) WHERE birth IS NOT NULL;
CREATE INDEX person_expected ON person (due, birth) WHERE due IS NOT NULL AND birth IS NULL;
CREATE TABLE profession (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE screening (
  family INTEGER NOT NULL REFERENCES family (id),
  id INTEGER NOT NULL UNIQUE,
  code TEXT NOT NULL,
  subject_kind INTEGER,
  subject_position INTEGER,
  profession INTEGER NOT NULL REFERENCES profession (id),
  date INTEGER NOT NULL,
  status INTEGER NOT NULL CHECK (status IN (0, 1, 2)),
  checklist INTEGER REFERENCES file (id),
  user INTEGER REFERENCES user (id),
  corrects INTEGER REFERENCES screening (id),
  observations BLOB NOT NULL, signed_at INTEGER,
  PRIMARY KEY (family, id),
  UNIQUE (family, code),
  FOREIGN KEY (family, subject_kind, subject_position) REFERENCES member (family, kind, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX screening_drafts ON screening (date, id) WHERE status = 1;
CREATE INDEX screening_signed ON screening (family, date, signed_at, profession) WHERE status = 0;
CREATE INDEX screening_silent ON screening (id) WHERE status = 0 AND length(observations) = 0;
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE step_done (
  assessment INTEGER PRIMARY KEY REFERENCES assessment (id),
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;
CREATE TABLE to_confirm (
  screening INTEGER NOT NULL REFERENCES screening (id),
  link_id TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (screening, link_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE user (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  roles INTEGER NOT NULL,
  profession TEXT NOT NULL,
  unit TEXT NOT NULL,
  slot INTEGER NOT NULL
) STRICT;
