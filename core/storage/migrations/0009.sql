-- Version 9. Models that followed the one with which the vault was made (setting "model"), each with
-- the day from which it is in force. Never changed: another one follows.
CREATE TABLE model_version (
  id INTEGER PRIMARY KEY,
  file INTEGER NOT NULL UNIQUE REFERENCES file (id),
  valid_from INTEGER NOT NULL,
  approver TEXT NOT NULL CHECK (approver <> ''),
  reason TEXT NOT NULL CHECK (reason <> ''),
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;

-- The next model as somebody is writing it, if anybody is; it may still break rules. base: the model
-- that it was begun from.
CREATE TABLE model_draft (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  base INTEGER NOT NULL REFERENCES file (id),
  bytes BLOB NOT NULL,
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;
