-- Version 6. Drafts that moved on to a newer version of their form, and forms that are being edited.

-- The screening that a draft was before it moved; that one is kept as it was, superseded.
CREATE TABLE move (
  screening INTEGER PRIMARY KEY REFERENCES screening (id),
  moved_from INTEGER NOT NULL UNIQUE REFERENCES screening (id)
) STRICT;

-- Answers that moved on to a question that reads otherwise now, until a person has confirmed them.
-- place: as in answer.
CREATE TABLE to_confirm (
  screening INTEGER NOT NULL REFERENCES screening (id),
  link_id TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (screening, link_id, place)
) STRICT, WITHOUT ROWID;

-- A form that somebody makes or changes, as it stands: its file would be these bytes. base: the form
-- it was begun from, if any. Whoever may manage forms may go on with it.
CREATE TABLE form_draft (
  id INTEGER PRIMARY KEY,
  user INTEGER NOT NULL REFERENCES user (id),
  base INTEGER REFERENCES file (id),
  at INTEGER NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
