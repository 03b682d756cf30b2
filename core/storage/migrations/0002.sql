-- Version 2. What is to be done after a decision, when a screening was signed, and short indices,
-- so that what waits is read without the long rows of observations and decisions.

-- Empty for drafts and for what came with an import. The log knows (action 44) when the others
-- were signed before this version.
ALTER TABLE screening ADD COLUMN signed_at INTEGER;
UPDATE screening SET signed_at = signing.at
  FROM (SELECT record, max(at) AS at FROM log WHERE action = 44 GROUP BY record) AS signing
  WHERE screening.id = signing.record AND screening.status <> 1;

-- The next step of a decision was taken.
CREATE TABLE step_done (
  assessment INTEGER PRIMARY KEY REFERENCES assessment (id),
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;

-- The parents were told of a decision.
CREATE TABLE parents_informed (
  assessment INTEGER PRIMARY KEY REFERENCES assessment (id),
  user INTEGER NOT NULL REFERENCES user (id),
  at INTEGER NOT NULL
) STRICT;

DROP INDEX assessment_by_family;
CREATE INDEX assessment_by_family ON assessment (family, id, as_of, at, next_step_on);
CREATE INDEX screening_signed ON screening (family, date, signed_at, profession) WHERE status = 0;
CREATE INDEX person_by_birth ON person (birth) WHERE birth IS NOT NULL;
CREATE INDEX person_by_due ON person (due) WHERE due IS NOT NULL;
