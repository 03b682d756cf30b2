-- Version 4. The one user who coordinates for a family; nobody for most.

ALTER TABLE family ADD COLUMN coordinator INTEGER REFERENCES user (id);
