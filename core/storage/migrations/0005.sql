-- Version 5. Answers of every kind that a form may ask for, and what is written beside them each in a
-- table of its own.
ALTER TABLE answer RENAME TO answer_before;

-- kind 1: note, 2: since when, 3: who saw it, 4: example.
CREATE TABLE note (
  screening INTEGER NOT NULL REFERENCES screening (id),
  link_id TEXT NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
  text TEXT NOT NULL,
  PRIMARY KEY (screening, link_id, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO note SELECT screening, link_id, kind, text FROM answer_before WHERE kind > 0;

-- One row an answer; what observes an indicator stands in the screening's row instead. place: the
-- repetitions of the groups around the question, from the outermost, counted from 0 with dots
-- between; '' where none repeats. position: among several answers to the question.
-- kind 0: boolean, 1: integer, 2: decimal, 3: date, 4: date and time, 5: time, 6: string, 7: uri,
-- 8: coding, 9: quantity. text: as it was given; of a coding its code, of a quantity its number.
-- shown: of a coding what was shown, of a quantity its unit.
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
INSERT INTO answer SELECT screening, link_id, '', 0, 6, text, '', '', '' FROM answer_before
  WHERE kind = 0;
DROP TABLE answer_before;

-- What is known of a form beside its file: who brought it in and when, what they confirmed about its
-- totals (JSON, '' where nothing), and since when nobody begins a new screening with it. The forms
-- that come with the program have no row until one of this is said of them.
CREATE TABLE form (
  file INTEGER PRIMARY KEY REFERENCES file (id),
  user INTEGER REFERENCES user (id),
  at INTEGER,
  sheet TEXT NOT NULL,
  retired_at INTEGER
) STRICT;
