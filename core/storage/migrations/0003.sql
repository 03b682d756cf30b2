-- Version 3. What is being written and is not signed or saved yet, one of each for whoever writes
-- it: nobody else reads it. A draft is nothing of its own and goes with its family and its writer.

-- begun_on: a day where the writer was. next_step_on: as it was typed, so that half a date is kept.
-- suggested: what the writer saw.
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

CREATE TABLE family_draft (
  user INTEGER PRIMARY KEY REFERENCES user (id) ON DELETE CASCADE,
  begun_on INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;

-- kind 1: child, 2: adult. expected: the date is the day a child is expected. date: as it was typed.
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
