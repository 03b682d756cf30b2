-- Version 8. Signed screenings without observations (score cards, for one) wait for no decision.
-- Those few are found here, so that what waits is read from screening_signed alone and never from
-- the long rows themselves.
CREATE INDEX screening_silent ON screening (id) WHERE status = 0 AND length(observations) = 0;

-- Who is expected, without a look at each person who was.
DROP INDEX person_by_due;
CREATE INDEX person_expected ON person (due, birth) WHERE due IS NOT NULL AND birth IS NULL;
