-- Version 7. Whose family it is, and who opened one that is not their own.

-- '': everybody's, as before. A family made or brought in gets the unit of whoever does it.
ALTER TABLE family ADD COLUMN unit TEXT NOT NULL DEFAULT '';

-- A family outside one's own, opened for a while. emergency 1: at once, the reason was written
-- afterwards ('' until then). seen_by: the leader who has seen it.
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
